package org.gainsay.input;

import java.util.Comparator;
import java.util.regex.Pattern;

/**
 * One thing that is wrong with what a person handed in.
 *
 * @param file as the person named it
 * @param line from 1; 0 where the file as a whole is meant
 * @param column from 1; 0 where the line as a whole is meant
 * @param wrong what is wrong
 * @param allowed what is allowed instead; empty where there is nothing to add
 */
public record Problem(String file, int line, int column, String wrong, String allowed) implements Comparable<Problem> {

    /** What a terminal would obey instead of show: controls, marks that turn the direction, breaks of the line. */
    private static final Pattern STEERING = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]");

    private static final Comparator<Problem> BY_PLACE = Comparator.comparing(Problem::file)
            .thenComparing(Problem::line)
            .thenComparing(Problem::column)
            .thenComparing(Problem::wrong);

    /** {@code file:line:column: what is wrong; what is allowed}, on one line; control characters of the input are spelt out. */
    @Override
    public String toString() {
        String place = file + (line > 0 ? ":" + line : "") + (column > 0 ? ":" + column : "");
        return STEERING.matcher(place + ": " + wrong + (allowed.isEmpty() ? "" : "; " + allowed))
                .replaceAll(control -> String.format("<U+%04X>", control.group().codePointAt(0)));
    }

    @Override
    public int compareTo(Problem other) {
        return BY_PLACE.compare(this, other);
    }
}
