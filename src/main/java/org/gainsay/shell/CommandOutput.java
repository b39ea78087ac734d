package org.gainsay.shell;

import java.io.PrintWriter;
import java.io.Writer;
import org.gainsay.report.CleansedWriter;
import org.jline.utils.AttributedCharSequence.ForceMode;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;

/**
 * Where a command prints its results, and what it must know of the place: the format asked for, the width, colour. All
 * that it prints is cleansed of what a terminal would obey.
 */
public final class CommandOutput extends PrintWriter {

    /** The width where nothing may be cut or wrapped. */
    public static final int UNLIMITED = Integer.MAX_VALUE;

    private static final int COLORS_OF_EVERY_TERMINAL = 8;

    private final PrintWriter styled;
    private final PrintWriter messages;
    private final Look look;

    /**
     * How results are to look.
     *
     * @param width in columns; {@link #UNLIMITED} where nothing may be cut
     * @param cleansed whether control characters are kept away; not from a file for other programs
     * @param quiet whether hints are kept back
     */
    record Look(OutputFormat format, int width, boolean color, boolean cleansed, boolean quiet) {

        static final Look PLAIN = new Look(OutputFormat.TABLE, UNLIMITED, false, true, false);
    }

    CommandOutput(Writer results, PrintWriter messages, Look look) {
        super(look.cleansed() ? new CleansedWriter(results) : results);
        this.styled = new PrintWriter(results);
        this.messages = messages;
        this.look = look;
    }

    /** The output that a context carries; a plain one where Spring Shell itself has made the context. */
    static CommandOutput of(PrintWriter writer) {
        return writer instanceof CommandOutput output ? output : new CommandOutput(writer, writer, Look.PLAIN);
    }

    /** Prints a line in colours where there are any. */
    public void println(AttributedString line) {
        if (!look.color()) {
            println(line.toString());
            return;
        }
        AttributedStringBuilder clean = new AttributedStringBuilder(line.length());
        for (int place = 0; place < line.length(); place++) {
            clean.append(CleansedWriter.cleansed(String.valueOf(line.charAt(place))), line.styleAt(place));
        }
        styled.append(clean.toAttributedString().toAnsi(COLORS_OF_EVERY_TERMINAL, ForceMode.None));
        println();
    }

    /** Ends a line alike on every machine. */
    @Override
    public void println() {
        write('\n');
    }

    /** For what is no result: progress, warnings, errors. */
    public PrintWriter messages() {
        flush();
        return messages;
    }

    /** Says on stderr what may help, such as the next step, unless the user wants quiet. */
    public void hint(String sentence) {
        if (!look.quiet()) {
            messages().println(sentence);
            messages().flush();
        }
    }

    public OutputFormat outputFormat() {
        return look.format();
    }

    /** In columns; {@link #UNLIMITED} where nothing may be cut. */
    public int width() {
        return look.width();
    }

    public boolean quiet() {
        return look.quiet();
    }
}
