package org.gainsay.credibility;

import java.util.Comparator;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Stance;
import org.jspecify.annotations.Nullable;

/**
 * What the accused, or one who may answer for him, has on record, seen from an accusation.
 *
 * @param relation how near it comes to what he is accused of
 * @param order whether it was said before the accusation
 * @param days that surely lie between the two; null where a day is unknown
 */
public record Reply(
        Claim claim, Manner manner, Relation relation, Saying saying, Saying.Order order, @Nullable Long days) {

    /** Nearest to the matter first, then answers before silence, then nearest in time, then by id. */
    static final Comparator<Reply> NEAREST = Comparator.comparing(Reply::relation)
            .thenComparing(Reply::manner)
            .thenComparing(Reply::days, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(reply -> reply.claim().id());

    /** What he does with it. */
    public enum Manner {
        DENIES("denies"),
        ADMITS("admits"),
        STATES("states"),
        /** He was asked, and said neither yes nor no. */
        NO_COMMENT("gives no comment on"),
        /** He keeps silent of it. */
        DOES_NOT_ACKNOWLEDGE("does not acknowledge");

        private final String words;

        Manner(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        static Manner of(Claim claim) {
            return switch (claim.polarity()) {
                case WITHHELD -> NO_COMMENT;
                case DENIED -> claim.stance() == Stance.DOES_NOT_ACKNOWLEDGE ? DOES_NOT_ACKNOWLEDGE : DENIES;
                case ASSERTED -> claim.stance() == Stance.ADMITS ? ADMITS : STATES;
            };
        }
    }

    /** How near a statement comes to an accusation. */
    public enum Relation {
        /** It speaks of the same. */
        MATTER("the same matter"),
        /** It speaks of the same being done, there. */
        KIND("the same being done"),
        /** It speaks of the same things or people, there. */
        THING("the same things or people"),
        /** It speaks of the place. */
        PLACE("the same place");

        private final String words;

        Relation(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** Whether he says yes or no. */
    boolean takesSides() {
        return switch (manner) {
            case DENIES, ADMITS, STATES -> true;
            case NO_COMMENT, DOES_NOT_ACKNOWLEDGE -> false;
        };
    }

    boolean isOnTheMatter() {
        return relation == Relation.MATTER;
    }
}
