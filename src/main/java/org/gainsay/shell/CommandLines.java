package org.gainsay.shell;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.Optional;
import org.jline.reader.EOFError;

/** Reads command lines from a text; a quote left open or a backslash at the end goes on in the next line. */
final class CommandLines {

    private static final LineParser PARSER = new LineParser();

    private final BufferedReader reader;
    private int number;

    CommandLines(Reader reader) {
        this.reader = new BufferedReader(reader);
    }

    /**
     * A command line.
     *
     * @param number of its first line, from 1
     * @param words without quotes; none in an empty line or a comment
     * @param finished whether every quote is closed
     */
    record Line(int number, List<String> words, boolean finished) {

        /**
         * The words of a line that can be carried out.
         *
         * @throws UsageError if the text ended before the line did
         */
        List<String> finishedWords() {
            if (!finished) {
                throw new UsageError("a quote is opened and never closed, or nothing follows a backslash");
            }
            return words;
        }
    }

    /** The next line; nothing at the end. */
    Optional<Line> next() throws IOException {
        String text = reader.readLine();
        if (text == null) {
            return Optional.empty();
        }
        number++;
        int first = number;
        if (first == 1 && text.startsWith("\ufeff")) {
            text = text.substring(1);
        }
        while (true) {
            try {
                return Optional.of(new Line(first, PARSER.words(text), true));
            } catch (EOFError unfinished) {
                String more = reader.readLine();
                number++;
                if (more == null) {
                    return Optional.of(new Line(first, List.of(), false));
                }
                text = joined(text, unfinished, more);
            }
        }
    }

    private static String joined(String text, EOFError unfinished, String more) {
        boolean backslash = LineParser.NEWLINE.equals(unfinished.getMissing());
        return backslash ? text.substring(0, text.length() - 1) + more : text + "\n" + more;
    }
}
