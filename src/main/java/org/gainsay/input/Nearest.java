package org.gainsay.input;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** The right word that a mistaken one was probably meant to be. */
public final class Nearest {

    /** So many letters must stand for a word that begins with them. */
    private static final int BEGINNING = 3;

    private Nearest() {}

    /** The word that differs in the fewest letters, of those that are near; else the only one that begins with the mistaken one. */
    public static Optional<String> to(String mistaken, Collection<String> right) {
        return right.stream()
                .filter(word -> isNear(mistaken, word))
                .min(Comparator.<String>comparingInt(word -> edits(mistaken, word))
                        .thenComparing(Comparator.naturalOrder()))
                .or(() -> begunWith(mistaken, right));
    }

    /** {@code did you mean 'x'?}, or else the list of what is allowed. */
    public static String hint(String mistaken, Collection<String> right) {
        return to(mistaken, right)
                .map(word -> "did you mean '" + word + "'?")
                .orElseGet(() -> "allowed: " + String.join(", ", right));
    }

    /**
     * Whether a word differs in few letters for the length of the mistaken one: one of two to four, two of five to eight, a third of
     * more. Short words are near to each other by chance.
     */
    public static boolean isNear(String mistaken, String right) {
        return edits(mistaken, right) <= allowed(mistaken.length());
    }

    /** In how many letters two words differ, whatever their case; two neighbours that have changed places are one. */
    public static int edits(String one, String other) {
        String first = lower(one);
        String second = lower(other);
        return isSwap(first, second)
                ? 1
                : LevenshteinDistance.getDefaultInstance().apply(first, second);
    }

    private static Optional<String> begunWith(String beginning, Collection<String> right) {
        List<String> begun = right.stream()
                .filter(word -> beginning.length() >= BEGINNING && lower(word).startsWith(lower(beginning)))
                .toList();
        return begun.size() == 1 ? Optional.of(begun.get(0)) : Optional.empty();
    }

    private static int allowed(int letters) {
        if (letters < 2) {
            return 0;
        }
        return letters <= 4 ? 1 : Math.max(2, letters / 3);
    }

    private static boolean isSwap(String one, String other) {
        int[] different = one.length() == other.length()
                ? IntStream.range(0, one.length())
                        .filter(i -> one.charAt(i) != other.charAt(i))
                        .toArray()
                : new int[0];
        return different.length == 2
                && different[1] == different[0] + 1
                && one.charAt(different[0]) == other.charAt(different[1])
                && one.charAt(different[1]) == other.charAt(different[0]);
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
