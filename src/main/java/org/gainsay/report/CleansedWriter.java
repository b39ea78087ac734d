package org.gainsay.report;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/**
 * Lets no character through that a terminal obeys or that changes the order of what is read: text comes from the open
 * web. A control character is shown by its picture (ESC as U+241B), so that its presence is not hidden either.
 */
public final class CleansedWriter extends FilterWriter {

    public CleansedWriter(Writer out) {
        super(out);
    }

    @Override
    public void write(int character) throws IOException {
        out.write(cleansed((char) character));
    }

    @Override
    public void write(char[] buffer, int offset, int length) throws IOException {
        write(new String(buffer, offset, length), 0, length);
    }

    @Override
    public void write(String text, int offset, int length) throws IOException {
        out.write(cleansed(text.substring(offset, offset + length)));
    }

    /** Whether nothing of it would be changed. */
    public static boolean isClean(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (cleansed(text.charAt(i)) != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** The text as this writer lets it through. */
    public static String cleansed(String text) {
        if (isClean(text)) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text.length());
        text.chars().forEach(character -> clean.append(cleansed((char) character)));
        return clean.toString();
    }

    /** The text as one line: a line feed is shown by its picture, for on some streams each line is obeyed by itself. */
    public static String line(String text) {
        return cleansed(text).replace('\n', '\u240a');
    }

    private static char cleansed(char character) {
        if (character == '\n' || character == '\t') {
            return character;
        }
        if (character < 0x20) {
            return (char) (0x2400 + character);
        }
        if (character == 0x7f) {
            return '\u2421';
        }
        boolean second = character >= 0x80 && character < 0xa0;
        boolean reordering =
                (character >= 0x202a && character <= 0x202e) || (character >= 0x2066 && character <= 0x2069);
        return second || reordering ? '\ufffd' : character;
    }
}
