package org.gainsay.quantity;

import org.gainsay.claim.Estimate;
import org.gainsay.quantity.Estimates.Frame;
import org.jspecify.annotations.Nullable;

/**
 * A figure as read in its place, from one token up to, but without, another.
 *
 * @param qualifier {@link Qualifier#NONE} where no words qualify it
 * @param unit null where neither the words nor what is known of the things tell it
 * @param of what is counted; null where the words do not tell
 * @param nounTo where the words end that tell what is counted; at least {@code to}
 */
record Reading(
        int from, int to, Figure figure, Qualifier qualifier, @Nullable String unit, @Nullable String of, int nounTo) {

    Estimate estimate(Words words) {
        return Estimates.of(figure, qualifier, new Frame(textOf(words, from, to), unit, of));
    }

    /** The same as a part of a sum: with the words of what is counted, and under the qualifier of the first part. */
    Estimate partEstimate(Words words, Qualifier first) {
        Qualifier own = qualifier.equals(Qualifier.NONE) ? first : qualifier;
        return Estimates.of(figure, own, new Frame(textOf(words, from, nounTo), unit, of));
    }

    static String textOf(Words words, int from, int to) {
        return words.between(from, to).replaceAll("[\\s\\h\\v]+", " ");
    }
}
