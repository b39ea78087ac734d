package org.gainsay.review;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gainsay.claim.Word;
import org.gainsay.compare.Clash;
import org.gainsay.compare.Conflict;

/**
 * A conflict with what people decided about it, and whether that still holds.
 *
 * @param causes why it is to be judged once more; empty where nobody has judged it, or all of it is covered
 * @param told the causes and what was only counted, as a person reads it; empty where there is nothing to tell
 * @param uncovered the clashes that no entry covers, strongest first
 * @param history every entry, the first one first
 */
public record Judged(
        Conflict conflict,
        Status status,
        Set<Cause> causes,
        String told,
        List<Clash> uncovered,
        List<Decision> history) {

    /** How a conflict stands with those who judge. */
    public enum Status {
        /** Nobody has judged it, or the judgement was taken back. */
        OPEN,
        /** An entry covers all its clashes. */
        JUDGED,
        /** Somebody was asked, and there is time left for an answer. */
        PENDING,
        /** Something new has joined since. */
        REOPENED,
        /** What was decided held until a day that is past. */
        EXPIRED;

        /** {@code open}, {@code judged}, {@code pending}, {@code reopened}, {@code expired}. */
        public String word() {
            return Word.of(this);
        }
    }

    public Judged {
        causes = Set.copyOf(causes);
        uncovered = List.copyOf(uncovered);
        history = List.copyOf(history);
    }

    /** A conflict about which nobody has said anything. */
    public static Judged open(Conflict conflict) {
        return new Judged(conflict, Status.OPEN, Set.of(), "", conflict.clashes(), List.of());
    }

    /** Whether entries cover all of it, so that nobody need look at it now. */
    public boolean isCovered() {
        return uncovered.isEmpty();
    }

    /** The last word on it, whether or not it still holds; empty where there is none or all was taken back. */
    public Optional<Decision> decision() {
        List<Decision> standing = Decisions.standing(history);
        return standing.isEmpty() ? Optional.empty() : Optional.of(standing.get(standing.size() - 1));
    }
}
