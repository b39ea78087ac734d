package org.gainsay.extract.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.gainsay.extract.Article;
import org.gainsay.extract.Skipped;

/** Prose in the making: a text of fixed length, in which passages are blanked and marks replaced, so that every offset stays. */
final class Draft {

    private final char[] chars;
    private final BitSet linked = new BitSet();
    private final List<Skipped> skipped = new ArrayList<>();

    private Draft(char[] chars) {
        this.chars = chars;
    }

    static Draft of(String text) {
        return new Draft(text.toCharArray());
    }

    static Draft blank(int length) {
        char[] chars = new char[length];
        Arrays.fill(chars, ' ');
        return new Draft(chars);
    }

    int length() {
        return chars.length;
    }

    /** How many characters are no blanks. */
    long marks() {
        return IntStream.range(0, chars.length)
                .filter(place -> !isBlank(chars[place]))
                .count();
    }

    /** The character at a place; a blank outside the text. */
    char at(int place) {
        return place < 0 || place >= chars.length ? ' ' : chars[place];
    }

    /** Whether a letter stands there, or what letters may have beside them within a word. */
    boolean isOfWord(int place) {
        char c = at(place);
        return Character.isLetter(c) || c == Article.FILLER || c == '\'' || c == '\u2019' || c == '&';
    }

    void put(int place, char mark) {
        chars[place] = mark;
    }

    void put(int place, CharSequence words) {
        for (int i = 0; i < words.length(); i++) {
            chars[place + i] = words.charAt(i);
        }
    }

    void fill(int from, int to, char mark) {
        Arrays.fill(chars, from, to, mark);
    }

    boolean isBlank(int from, int to) {
        for (int i = from; i < to; i++) {
            if (chars[i] != ' ') {
                return false;
            }
        }
        return true;
    }

    /** Blanks a passage; the ends of its lines stay. */
    void blank(int from, int to) {
        for (int i = from; i < to; i++) {
            if (chars[i] != '\n') {
                chars[i] = ' ';
            }
        }
    }

    /** Blanks a passage that is no prose, and says why. */
    void skip(int from, int to, String reason) {
        tell(from, to, reason);
        blank(from, to);
    }

    /** Says why a passage is blank. */
    void tell(int from, int to, String reason) {
        skipped.add(new Skipped(from, to, reason));
    }

    /** Says that a passage leads to another page. */
    void link(int from, int to) {
        linked.set(from, to);
    }

    /** The lines that are not blank, in their order. */
    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= chars.length; i++) {
            if (i == chars.length || chars[i] == '\n') {
                addLine(start, i, lines);
                start = i + 1;
            }
        }
        return lines;
    }

    List<Skipped> skipped() {
        return skipped.stream()
                .sorted(Comparator.comparingInt(Skipped::start).thenComparingInt(Skipped::end))
                .toList();
    }

    @Override
    public String toString() {
        return String.valueOf(chars);
    }

    private void addLine(int from, int to, List<Line> lines) {
        int start = from;
        int end = to;
        while (start < end && isBlank(chars[start])) {
            start++;
        }
        while (end > start && isBlank(chars[end - 1])) {
            end--;
        }
        if (start < end) {
            lines.add(new Line(start, end, String.valueOf(chars, start, end - start), linkedShare(start, end)));
        }
    }

    private double linkedShare(int start, int end) {
        int letters = 0;
        int inLinks = 0;
        for (int i = start; i < end; i++) {
            if (Character.isLetterOrDigit(chars[i])) {
                letters++;
                inLinks += linked.get(i) ? 1 : 0;
            }
        }
        return letters == 0 ? 0 : (double) inLinks / letters;
    }

    private static boolean isBlank(char c) {
        return c == Article.FILLER || Character.isWhitespace(c);
    }
}
