package org.gainsay.credibility;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.gainsay.claim.Claim;
import org.gainsay.claim.DateRange;
import org.gainsay.claim.Modality;
import org.gainsay.compare.Quantity;
import org.gainsay.vocabulary.Term;
import org.jspecify.annotations.Nullable;

/**
 * A figure of a range: what one origin gave once, in its closest wording.
 *
 * @param origin who gave it
 * @param quantity in its base unit
 * @param doubts why it is not taken for reliable
 * @param open parts of the proposition that it leaves out, which match any
 * @param repeatedBy ids of the claims that report the same utterance by other roads
 */
public record RangeFigure(
        Claim claim, Term origin, Quantity quantity, Set<Doubt> doubts, List<String> open, List<String> repeatedBy) {

    /** By the day that it is about, then by id; those of unknown day last. */
    public static final Comparator<RangeFigure> BY_DAY = Comparator.comparing(
                    RangeFigure::lastDay, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(figure -> figure.claim().id());

    /** What makes a figure less than reliable, told by its own words. */
    public enum Doubt {
        VAGUE,
        ONLY_POSSIBLE
    }

    public RangeFigure {
        doubts = Set.copyOf(doubts);
        open = List.copyOf(open);
        repeatedBy = List.copyOf(repeatedBy);
    }

    static Set<Doubt> doubts(Claim claim, Quantity quantity) {
        Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
        if (quantity.isVague()) {
            doubts.add(Doubt.VAGUE);
        }
        if (claim.modality() == Modality.POSSIBLE) {
            doubts.add(Doubt.ONLY_POSSIBLE);
        }
        return doubts;
    }

    /** Whether nothing in its own words speaks against taking it: it is neither vague nor only possible. */
    public boolean isReliable() {
        return doubts.isEmpty();
    }

    @Nullable
    LocalDate lastDay() {
        DateRange period = claim.asOf().period();
        return period == null ? null : Objects.requireNonNullElse(period.to(), period.from());
    }

    @Nullable
    LocalDate firstDay() {
        DateRange period = claim.asOf().period();
        return period == null ? null : Objects.requireNonNullElse(period.from(), period.to());
    }
}
