package org.gainsay.vocabulary;

import java.time.Instant;

/**
 * What a person said of two names.
 *
 * @param kind what is said of them
 * @param first the name that stays; for {@link Kind#SPEAKS_FOR} the one who speaks
 * @param second the other; for {@link Kind#SPEAKS_FOR} the one spoken for
 * @param author who said it
 * @param reason why; empty where none was given
 * @param at when
 */
public record NameJudgement(Kind kind, String first, String second, String author, String reason, Instant at) {

    /** What can be said of two names. */
    public enum Kind {
        SAME,
        DIFFERENT,
        SPEAKS_FOR
    }

    public NameJudgement {
        if (Term.key(first).equals(Term.key(second))) {
            throw new IllegalArgumentException("'" + first + "' and '" + second + "' are one name");
        }
    }
}
