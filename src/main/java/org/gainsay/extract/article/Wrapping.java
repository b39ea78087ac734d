package org.gainsay.extract.article;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gainsay.extract.Article;

/**
 * Lines that were broken to fit a width, told from lines that are paragraphs. A line was broken where the first word of the next
 * would not have fitted; where nearly all breaks behind no full stop are such, and many stand before a small letter, they become
 * blanks.
 */
final class Wrapping {

    private static final int WIDEST = 140;
    private static final double BROKEN_TO_FIT = 0.8;
    private static final double CUT_SENTENCES = 0.3;
    private static final Pattern FIRST_WORD = Pattern.compile("\\S+");
    private static final Pattern HYPHENED = Pattern.compile("\\p{L}-$");

    private Wrapping() {}

    static void undo(Draft draft) {
        List<Line> lines = draft.lines();
        int width = width(draft, lines);
        int breaks = 0;
        int fitting = 0;
        int cutting = 0;
        for (int i = 1; i < lines.size(); i++) {
            if (isNext(draft, lines.get(i - 1), lines.get(i))
                    && !lines.get(i - 1).endsSentence()) {
                breaks++;
                fitting += isBrokenToFit(lines.get(i - 1), lines.get(i), width) ? 1 : 0;
                cutting += Character.isLowerCase(lines.get(i).text().charAt(0)) ? 1 : 0;
            }
        }
        if (breaks > 0 && width <= WIDEST && fitting >= breaks * BROKEN_TO_FIT && cutting >= breaks * CUT_SENTENCES) {
            join(draft, lines, width);
        }
    }

    private static void join(Draft draft, List<Line> lines, int width) {
        for (int i = 1; i < lines.size(); i++) {
            Line line = lines.get(i - 1);
            Line next = lines.get(i);
            if (isNext(draft, line, next) && isBrokenToFit(line, next, width)) {
                boolean withinWord = HYPHENED.matcher(line.text()).find()
                        && Character.isLetter(next.text().charAt(0));
                draft.fill(line.end(), next.start(), withinWord ? Article.FILLER : ' ');
            }
        }
    }

    /** Whether no blank line stands between two lines. */
    private static boolean isNext(Draft draft, Line line, Line next) {
        int newlines = 0;
        for (int i = line.end(); i < next.start(); i++) {
            newlines += draft.at(i) == '\n' ? 1 : 0;
        }
        return newlines == 1;
    }

    private static boolean isBrokenToFit(Line line, Line next, int width) {
        Matcher word = FIRST_WORD.matcher(next.text());
        return word.lookingAt() && width(line) + 1 + word.end() > width;
    }

    /** The longest line that has a neighbour: one that stands alone was not broken. */
    private static int width(Draft draft, List<Line> lines) {
        int width = 0;
        for (int i = 1; i < lines.size(); i++) {
            if (isNext(draft, lines.get(i - 1), lines.get(i))) {
                width = Math.max(width, Math.max(width(lines.get(i - 1)), width(lines.get(i))));
            }
        }
        return width;
    }

    private static int width(Line line) {
        return line.end() - line.start();
    }
}
