package org.gainsay.extract.article;

import java.util.List;
import java.util.Locale;
import org.gainsay.input.InvalidInput;
import org.gainsay.input.Problem;

/** Why a file is no article that can be read: a sentence for each kind, with what is allowed. */
final class Refusal {

    private final String file;

    /** @param file as the person named it */
    Refusal(String file) {
        this.file = file;
    }

    InvalidInput empty() {
        return of(0, "the file is empty", "an article with at least one sentence is allowed");
    }

    InvalidInput tooManyBytes(long bytes, long most) {
        return of(
                0,
                String.format(Locale.ROOT, "the file has %,d bytes", bytes),
                String.format(Locale.ROOT, "an article of at most %,d bytes is allowed", most));
    }

    InvalidInput tooMuchProse(long marks, long most) {
        return of(
                0,
                String.format(Locale.ROOT, "%,d letters and marks are to be read", marks),
                String.format(Locale.ROOT, "at most %,d are allowed; read it in parts", most));
    }

    InvalidInput binary(String look) {
        return of(0, "this is no text but looks like " + look, "UTF-8 text or HTML is allowed");
    }

    InvalidInput zeroByte(int line, long offset) {
        return of(
                line,
                "this is no text: byte " + offset + " is zero, as in a binary file",
                "UTF-8 text or HTML is allowed");
    }

    InvalidInput otherEncoding(String encoding) {
        return of(0, "the file is " + encoding + ", not UTF-8", remedy(encoding));
    }

    InvalidInput notUtf8(int line, long offset, int value) {
        return of(line, malformed(offset, value), "UTF-8 is allowed");
    }

    InvalidInput notUtf8(int line, long offset, int value, String plausible) {
        return of(line, malformed(offset, value) + "; the file may be " + plausible, remedy(plausible));
    }

    InvalidInput noSentence() {
        return of(
                0,
                "there is no sentence in it, or none is left without the furniture of the page",
                "an article with at least one sentence is allowed");
    }

    InvalidInput statedLanguage(String tag) {
        return of(0, "its language is given as '" + tag + "'", "only English can be read");
    }

    InvalidInput language(String look) {
        return of(
                0,
                "this does not read as English: " + look,
                "only English can be read; metadata that say \"language\": \"en\" overrule this");
    }

    private InvalidInput of(int line, String wrong, String allowed) {
        return new InvalidInput(List.of(new Problem(file, line, 0, wrong, allowed)));
    }

    private static String malformed(long offset, int value) {
        return String.format(Locale.ROOT, "byte %d (0x%02X) is not UTF-8", offset, value);
    }

    private static String remedy(String encoding) {
        return "UTF-8 is allowed; convert it with: iconv -f " + encoding + " -t UTF-8";
    }
}
