package org.gainsay.shell;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.gainsay.claim.Word;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.convert.ConversionException;
import org.springframework.core.convert.support.DefaultConversionService;

/**
 * A word as a value of the type that a parameter asks for. A type of this program is made by its static {@code of},
 * {@code from} or {@code valueOf}, whose exception is the message.
 */
final class TypedWord {

    private static final DefaultConversionService CONVERSION = new DefaultConversionService();

    private static final Map<Class<?>, String> KINDS = Map.of(
            Integer.class, "a whole number",
            int.class, "a whole number",
            Long.class, "a whole number",
            long.class, "a whole number",
            Double.class, "a number",
            double.class, "a number",
            BigDecimal.class, "a number",
            LocalDate.class, "a date such as 2020-05-31",
            Path.class, "a path");

    static {
        CONVERSION.addConverter(String.class, Path.class, Path::of);
        CONVERSION.addConverter(String.class, LocalDate.class, LocalDate::parse);
    }

    private TypedWord() {}

    /** @throws UsageError if the word cannot be read as the type of the parameter */
    static Object read(CommandParameter declared, String word) {
        Class<?> type = declared.type();
        if (type.isEnum()) {
            return constant(declared, word);
        }
        try {
            return Objects.requireNonNull(CONVERSION.convert(word, type));
        } catch (ConversionException unreadable) {
            throw new UsageError(declared.typed() + ": " + reason(unreadable, type, word));
        }
    }

    private static Object constant(CommandParameter declared, String word) {
        for (Object constant : declared.type().getEnumConstants()) {
            if (Word.of((Enum<?>) constant).equalsIgnoreCase(word)) {
                return constant;
            }
        }
        throw UsageError.unknownValue(declared.typed(), word, declared.choices());
    }

    private static String reason(ConversionException unreadable, Class<?> type, String word) {
        Throwable cause = NestedExceptionUtils.getMostSpecificCause(unreadable);
        String kind = KINDS.get(type);
        return kind == null ? String.valueOf(cause.getMessage()) : "'" + word + "' is not " + kind;
    }
}
