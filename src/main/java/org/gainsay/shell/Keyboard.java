package org.gainsay.shell;

import java.util.Optional;
import org.gainsay.report.CleansedWriter;
import org.jline.keymap.BindingReader;
import org.jline.keymap.KeyMap;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.reader.Widget;
import org.jline.terminal.Attributes;
import org.jline.terminal.Terminal;
import org.jline.utils.InfoCmp.Capability;

/** A terminal that gives single keys, without waiting for the end of a line and without showing them. Closing it gives it back as it was. */
final class Keyboard implements AutoCloseable {

    private static final String CTRL_C = KeyMap.ctrl('C');
    private static final String CTRL_D = KeyMap.ctrl('D');

    private final Terminal terminal;
    private final Attributes before;
    private final BindingReader keys;

    Keyboard(Terminal terminal) {
        this.terminal = terminal;
        this.before = terminal.enterRawMode();
        Attributes raw = terminal.getAttributes();
        // Ctrl-C is a key like others: what was decided is kept, and the terminal given back
        raw.setLocalFlag(Attributes.LocalFlag.ISIG, false);
        terminal.setAttributes(raw);
        this.keys = new BindingReader(terminal.reader());
    }

    Terminal terminal() {
        return terminal;
    }

    /** What a key stands for; {@code atEnd} where there is no more input. */
    <T> T next(KeyMap<T> map, T atEnd) {
        try {
            T meant = keys.readBinding(map);
            return meant == null ? atEnd : meant;
        } catch (EndOfFileException closed) {
            return atEnd;
        }
    }

    /** A line that the user types; nothing where Ctrl-C or Ctrl-D has given it up. */
    Optional<String> line(String prompt) {
        LineReader reader = LineReaderBuilder.builder()
                .terminal(terminal)
                // an exclamation mark is no reference to an earlier line
                .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
                .build();
        Widget giveUp = () -> {
            throw new UserInterruptException("");
        };
        // they are keys here, not signals, and mean the same wherever the cursor stands
        reader.getKeyMaps().values().forEach(map -> map.bind(giveUp, CTRL_C, CTRL_D));
        try {
            return Optional.of(reader.readLine(prompt).strip());
        } catch (UserInterruptException | EndOfFileException givenUp) {
            return Optional.empty();
        }
    }

    /** Says something between two lines that the user types. */
    void tell(String sentence) {
        terminal.writer().println(CleansedWriter.cleansed(sentence));
        terminal.flush();
    }

    /** Whether the user says yes; anything else means no. */
    boolean confirms(String question) {
        KeyMap<Boolean> answers = new KeyMap<>();
        answers.setUnicode(false);
        answers.setNomatch(false);
        answers.bind(true, "y", "Y");
        terminal.writer().print(CleansedWriter.cleansed(question) + " [y/N] ");
        terminal.flush();
        boolean yes = next(answers, false);
        tell(yes ? "yes" : "no");
        return yes;
    }

    void clear() {
        terminal.puts(Capability.clear_screen);
        terminal.flush();
    }

    @Override
    public void close() {
        terminal.setAttributes(before);
        terminal.flush();
    }
}
