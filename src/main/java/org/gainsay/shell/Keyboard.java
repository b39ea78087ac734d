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
import org.jline.reader.impl.LineReaderImpl;
import org.jline.terminal.Attributes;
import org.jline.terminal.Terminal;
import org.jline.utils.InfoCmp.Capability;

/** A terminal that gives single keys, without waiting for the end of a line and without showing them. Closing it gives it back as it was. */
final class Keyboard implements AutoCloseable {

    /** What a terminal sends before pasted text; a key map binds it to what stands for the text as a whole. */
    static final String PASTE = LineReaderImpl.BRACKETED_PASTE_BEGIN;

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
        marksPastes(true);
    }

    Terminal terminal() {
        return terminal;
    }

    /** What a key stands for; {@code atEnd} where there is no more input. Pasted text is one key: its letters are none. */
    <T> T next(KeyMap<T> map, T atEnd) {
        try {
            T meant = keys.readBinding(map);
            if (PASTE.equals(keys.getLastBinding())) {
                keys.readStringUntil(LineReaderImpl.BRACKETED_PASTE_END);
            }
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
        } finally {
            // a line reader leaves a terminal that marks nothing
            marksPastes(true);
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
        answers.bind(false, PASTE);
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

    /** Whether the terminal tells text that is pasted from keys; one that cannot passes over it. */
    private void marksPastes(boolean on) {
        terminal.writer().write(on ? LineReaderImpl.BRACKETED_PASTE_ON : LineReaderImpl.BRACKETED_PASTE_OFF);
        terminal.flush();
    }

    @Override
    public void close() {
        marksPastes(false);
        terminal.setAttributes(before);
        terminal.flush();
    }
}
