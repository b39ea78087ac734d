package org.gainsay.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jline.utils.WCWidth;

/** Text as a terminal lays it out: a wide character, such as a Chinese one, takes two columns. */
public final class ScreenText {

    private ScreenText() {}

    /** The columns that a text takes. */
    public static int width(String text) {
        return text.codePoints().map(ScreenText::width).sum();
    }

    /** Lines of at most so many columns, broken between words; only a word that is longer is broken itself. */
    public static List<String> wrapped(String text, int width) {
        if (width(text) <= width && text.chars().noneMatch(Character::isISOControl)) {
            return List.of(text);
        }
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int filled = 0;
        for (String word : words(text).flatMap(word -> pieces(word, width)).toList()) {
            int needed = width(word);
            if (filled > 0 && filled + 1 + needed > width) {
                lines.add(line.toString());
                line.setLength(0);
                filled = 0;
            }
            if (filled > 0) {
                line.append(' ');
                filled++;
            }
            line.append(word);
            filled += needed;
        }
        lines.add(line.toString());
        return lines;
    }

    /** The columns of its longest word. */
    static int longestWord(String text) {
        return words(text).mapToInt(ScreenText::width).max().orElse(0);
    }

    private static Stream<String> words(String text) {
        return Stream.of(text.strip().split("\\s+"));
    }

    private static Stream<String> pieces(String word, int width) {
        if (width(word) <= width) {
            return Stream.of(word);
        }
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        word.codePoints().forEach(character -> {
            if (!piece.isEmpty() && width(piece.toString()) + width(character) > width) {
                pieces.add(piece.toString());
                piece.setLength(0);
            }
            piece.appendCodePoint(character);
        });
        pieces.add(piece.toString());
        return pieces.stream();
    }

    /** A control character takes one column: its picture is shown in its place. */
    private static int width(int character) {
        int width = WCWidth.wcwidth(character);
        return width < 0 ? 1 : width;
    }
}
