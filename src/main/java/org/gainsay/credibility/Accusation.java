package org.gainsay.credibility;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gainsay.claim.Claim;
import org.gainsay.vocabulary.Term;

/**
 * One accusation, however often it was printed, and what the accused has on record.
 *
 * @param claims that report it, the closest wording first
 * @param accused by name; empty where the claims do not tell
 * @param replies of the accused, the nearest first
 */
public record Accusation(
        List<Claim> claims, Term accuser, List<Term> accused, Saying saying, Answer answer, List<Reply> replies) {

    /** By day, then by id; those of unknown day last. */
    public static final Comparator<Accusation> ORDER = Comparator.comparing(Accusation::saying, Saying.ORDER)
            .thenComparing(accusation -> accusation.claim().id());

    /** What the record holds of an answer. */
    public enum Answer {
        /** He denied or admitted it, on the day or later. */
        ANSWERED("answered"),
        /** He was asked, and neither denied nor admitted it. */
        NO_COMMENT("asked, no comment"),
        /** He is reported not to acknowledge it, and neither denied nor admitted it. */
        NOT_ACKNOWLEDGED("not acknowledged, not denied"),
        /** He spoke of the same matter, but the days do not tell whether before or after. */
        ORDER_UNKNOWN("spoke of it, before or after is not told"),
        /** He spoke of the same matter before, and not since. */
        ONLY_BEFORE("spoke of it only before"),
        /** He never spoke of it. */
        NONE("none on record");

        private final String words;

        Answer(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public Accusation {
        claims = List.copyOf(claims);
        accused = List.copyOf(accused);
        replies = List.copyOf(replies);
    }

    /** Its closest wording. */
    public Claim claim() {
        return claims.get(0);
    }

    public boolean isAnswered() {
        return answer == Answer.ANSWERED;
    }

    /** What comes nearest to an answer. */
    public Optional<Reply> nearest() {
        return replies.stream().findFirst();
    }
}
