package org.gainsay.claim;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The one spelling of a constant outside the program: lower case, with hyphens. */
public final class Word {

    private Word() {}

    /** The outside word of a constant: {@code DOES_NOT_ACKNOWLEDGE} is {@code does-not-acknowledge}. */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The constant that a word stands for, if the type has it; case does not matter. */
    public static <E extends Enum<E>> Optional<E> parse(Class<E> type, String word) {
        return Stream.of(type.getEnumConstants())
                .filter(constant -> of(constant).equalsIgnoreCase(word))
                .findFirst();
    }
}
