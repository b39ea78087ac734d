package org.gainsay.format;

import java.util.regex.Pattern;

/** Keeps a cell from being taken for a formula: one that begins as formulas do gets an apostrophe in front, which reading takes off again. */
public final class CsvGuard {

    private static final Pattern LOOKS_LIKE_FORMULA = Pattern.compile("'*[=+\\-@\\t\\r\\n].*", Pattern.DOTALL);
    private static final Pattern GUARDED = Pattern.compile("'+[=+\\-@\\t\\r\\n].*", Pattern.DOTALL);

    private CsvGuard() {}

    /** The cell as it may be written. One that has apostrophes there of its own gets one more, so that none is lost. */
    public static String guarded(String cell) {
        return LOOKS_LIKE_FORMULA.matcher(cell).matches() ? "'" + cell : cell;
    }

    static String unguarded(String cell) {
        return GUARDED.matcher(cell).matches() ? cell.substring(1) : cell;
    }
}
