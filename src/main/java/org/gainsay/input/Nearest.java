package org.gainsay.input;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** The right word that a mistaken one was probably meant to be. */
public final class Nearest {

    private Nearest() {}

    /** The word that differs in the fewest letters, if no more than a third of them (two at least) differ. */
    public static Optional<String> to(String mistaken, Collection<String> right) {
        String word = mistaken.toLowerCase(Locale.ROOT);
        LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();
        int limit = Math.max(2, word.length() / 3);
        return right.stream()
                .filter(candidate -> distance.apply(word, candidate.toLowerCase(Locale.ROOT)) <= limit)
                .min(Comparator.<String>comparingInt(
                                candidate -> distance.apply(word, candidate.toLowerCase(Locale.ROOT)))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** {@code did you mean 'x'?}, or else the list of what is allowed. */
    public static String hint(String mistaken, Collection<String> right) {
        return to(mistaken, right)
                .map(word -> "did you mean '" + word + "'?")
                .orElseGet(() -> "allowed: " + String.join(", ", right));
    }
}
