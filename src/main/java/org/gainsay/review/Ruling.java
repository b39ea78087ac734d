package org.gainsay.review;

import java.time.Instant;
import java.time.LocalDate;
import org.gainsay.claim.Word;
import org.jspecify.annotations.Nullable;

/**
 * What was decided.
 *
 * @param code what explains the difference; null unless it is explained
 * @param figure the figure adopted; null unless it is settled
 * @param asked who was asked; null unless it is pending
 * @param until the last day on which an answer is waited for; null unless it is pending
 * @param takesBack the moment of the one entry that it takes back; null unless it is open, and where it takes back all before it
 */
public record Ruling(
        Kind kind,
        @Nullable Reason code,
        @Nullable String figure,
        @Nullable String asked,
        @Nullable LocalDate until,
        @Nullable Instant takesBack) {

    /** The decisions that there are. */
    public enum Kind {
        /** The sources disagree: report both. */
        GENUINE,
        /** They do not: something accounts for the difference. */
        EXPLAINED,
        /** A figure is adopted. */
        SETTLED,
        /** The program compared what it should not have. */
        TOOL_ERROR,
        /** Somebody was asked. */
        PENDING,
        /** What was decided before is taken back, one entry or all. */
        OPEN
    }

    public Ruling {
        require((kind == Kind.EXPLAINED) == (code != null), "an explained conflict, and no other, has a reason code");
        require((kind == Kind.SETTLED) == (figure != null), "a settled conflict, and no other, has a figure");
        require(
                (kind == Kind.PENDING) == (asked != null) && (kind == Kind.PENDING) == (until != null),
                "a pending conflict, and no other, has somebody asked and a day until when");
        require(kind == Kind.OPEN || takesBack == null, "none but an open conflict has an entry that is taken back");
    }

    public static Ruling genuine() {
        return new Ruling(Kind.GENUINE, null, null, null, null, null);
    }

    public static Ruling explained(Reason code) {
        return new Ruling(Kind.EXPLAINED, code, null, null, null, null);
    }

    /** Adopts a figure. */
    public static Ruling settled(String figure) {
        return new Ruling(Kind.SETTLED, null, figure, null, null, null);
    }

    public static Ruling toolError() {
        return new Ruling(Kind.TOOL_ERROR, null, null, null, null, null);
    }

    public static Ruling pending(String asked, LocalDate until) {
        return new Ruling(Kind.PENDING, null, null, asked, until, null);
    }

    /** Takes back one entry; those before it hold again. */
    public static Ruling takingBack(Decision entry) {
        return new Ruling(Kind.OPEN, null, null, null, null, entry.at());
    }

    /** Takes back all that was decided before. */
    public static Ruling open() {
        return new Ruling(Kind.OPEN, null, null, null, null, null);
    }

    /** {@code genuine}, {@code explained}, {@code settled}, {@code tool-error}, {@code pending}, {@code open}. */
    public String word() {
        return Word.of(kind);
    }

    private static void require(boolean met, String sentence) {
        if (!met) {
            throw new IllegalArgumentException(sentence);
        }
    }
}
