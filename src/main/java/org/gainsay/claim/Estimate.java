package org.gainsay.claim;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A quantity as words give it: an interval, open where an end is null, with the figure that the words name.
 *
 * @param text the words
 * @param stated the one figure that stands in the words, whatever their bound; null for a range or a vague word
 * @param bound what kind of figure the words give
 * @param low least value; null is open
 * @param best the figure where the text names one for the thing itself
 * @param high greatest value; null is open
 * @param lowExclusive whether the least value itself is left out
 * @param highExclusive whether the greatest value itself is left out
 * @param unit the unit, such as person, percent, or 1 for a ratio; null where none is told
 * @param of the thing counted; null where it is the claim's subject
 * @param parts what a sum is made of, in the order of the text; each without parts
 */
public record Estimate(
        String text,
        @Nullable BigDecimal stated,
        Bound bound,
        @Nullable BigDecimal low,
        @Nullable BigDecimal best,
        @Nullable BigDecimal high,
        boolean lowExclusive,
        boolean highExclusive,
        @Nullable String unit,
        @Nullable String of,
        List<Estimate> parts) {

    public Estimate {
        Required.text(text, "text");
        stated = plain(stated);
        low = plain(low);
        best = plain(best);
        high = plain(high);
        Required.that(low != null || best != null || high != null, "an estimate has a low, a best or a high");
        Required.that(ordered(low, high), "low " + low + " is above high " + high);
        Required.that(ordered(low, best) && ordered(best, high), "best " + best + " lies outside low and high");
        Required.that(!lowExclusive || low != null, "lowExclusive needs a low");
        Required.that(!highExclusive || high != null, "highExclusive needs a high");
        Required.that(
                !(lowExclusive || highExclusive) || low == null || high == null || low.compareTo(high) < 0,
                "an exclusive end leaves no value between low and high");
        parts = List.copyOf(parts);
        Required.that(parts.stream().allMatch(part -> part.parts.isEmpty()), "a part has no parts of its own");
    }

    private static @Nullable BigDecimal plain(@Nullable BigDecimal value) {
        if (value == null) {
            return null;
        }
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static boolean ordered(@Nullable BigDecimal smaller, @Nullable BigDecimal larger) {
        return smaller == null || larger == null || smaller.compareTo(larger) <= 0;
    }
}
