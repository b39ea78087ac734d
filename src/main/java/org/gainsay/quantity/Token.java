package org.gainsay.quantity;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What stands at one place of a text.
 *
 * @param text as written
 * @param lower the same in lower case
 * @param start first UTF-16 code unit
 * @param end the code unit after the last
 * @param glued whether nothing parts it from the token before
 * @param value of a number or a fraction in figures; null for all else
 */
record Token(Kind kind, String text, String lower, int start, int end, boolean glued, @Nullable BigDecimal value) {

    /** The kinds of token. */
    enum Kind {
        /** Letters, also with an apostrophe or as an abbreviation. */
        WORD,
        /** A number in figures. */
        NUMBER,
        /** A fraction in figures, such as 3/4. */
        FRACTION,
        /** Figures that name and do not count: a model, a date, a time of day, a version. */
        NAME,
        /** Any other sign; a blank line is one, too. */
        SYMBOL
    }

    /** Stands before the first token and behind the last. */
    static final Token NONE = new Token(Kind.SYMBOL, "", "", 0, 0, false, null);

    static final String BLANK_LINE = "\n";

    static Token of(Kind kind, String text, int start, boolean glued, @Nullable BigDecimal value) {
        return new Token(kind, text, text.toLowerCase(Locale.ROOT), start, start + text.length(), glued, value);
    }

    boolean is(Kind other) {
        return kind == other;
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    boolean isCapitalised() {
        return !text.isEmpty() && Character.isUpperCase(text.codePointAt(0));
    }

    /** Whether it is a number of digits alone, as a year is written. */
    boolean isBare() {
        return kind == Kind.NUMBER && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
