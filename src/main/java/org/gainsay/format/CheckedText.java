package org.gainsay.format;

import java.io.IOException;
import java.io.Reader;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.gainsay.input.Problems;
import org.jspecify.annotations.Nullable;

/** UTF-8 lines as one run of text, for readers that find records by themselves; lines that are not UTF-8 are reported and remembered. */
final class CheckedText extends Reader {

    private final String file;
    private final Utf8Lines lines;
    private final Problems problems;
    private final NavigableSet<Integer> damaged = new TreeSet<>();
    private @Nullable String current = "";
    private int position;

    CheckedText(String file, Utf8Lines lines, Problems problems) {
        this.file = file;
        this.lines = lines;
        this.problems = problems;
    }

    /** Whether any of these lines was not UTF-8. */
    boolean isDamaged(int firstLine, int lastLine) {
        return !damaged.subSet(firstLine, true, lastLine, true).isEmpty();
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (current != null && position == current.length()) {
            advance();
        }
        if (current == null) {
            return -1;
        }
        int count = Math.min(length, current.length() - position);
        current.getChars(position, position + count, target, offset);
        position += count;
        return count;
    }

    private void advance() throws IOException {
        Utf8Lines.Line line = lines.next();
        position = 0;
        current = line == null ? null : line.text() + "\n";
        if (line != null && line.fault() != null) {
            damaged.add(line.number());
            new Place(file, line.number(), problems).report(line.fault());
        }
    }

    /** The stream is its opener's. */
    @Override
    public void close() {}
}
