package org.gainsay.extract.article;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Quotation marks without a partner in their line: one that never closes, or closes what was never opened, is blanked. Only a double
 * one that begins its line may stay open: speech over several paragraphs opens each and closes the last. A mark that serves
 * at both ends, or stands at the wrong one, is told by the blanks around it.
 */
final class QuotationMarks {

    private static final String OPENING = "\u201c\u201e\u00ab\u2018\u2039";
    private static final String CLOSING = "\u201d\u00bb\u2019\u203a";

    private final Draft draft;

    private QuotationMarks(Draft draft) {
        this.draft = draft;
    }

    static void balance(Draft draft) {
        QuotationMarks marks = new QuotationMarks(draft);
        draft.lines().forEach(marks::balance);
    }

    private void balance(Line line) {
        Deque<Integer> open = new ArrayDeque<>();
        Deque<Integer> openSingle = new ArrayDeque<>();
        for (int i = line.start(); i < line.end(); i++) {
            char mark = draft.at(i);
            Deque<Integer> fitting = isSingle(mark) ? openSingle : open;
            if (opens(mark, i, fitting.isEmpty())) {
                fitting.push(i);
            } else if (closes(mark, i, fitting.isEmpty())) {
                close(fitting, i);
            }
        }
        open.stream().filter(place -> !beginsLine(line, place)).forEach(this::blank);
        openSingle.forEach(this::blank);
    }

    private boolean beginsLine(Line line, int place) {
        for (int before = line.start(); before < place; before++) {
            if (!Character.isWhitespace(draft.at(before))) {
                return false;
            }
        }
        return true;
    }

    private void close(Deque<Integer> open, int place) {
        if (open.isEmpty()) {
            blank(place);
        } else {
            open.pop();
        }
    }

    private boolean opens(char mark, int place, boolean nothingOpen) {
        if (mark == '"') {
            return nothingOpen && isBeforeOpening(draft.at(place - 1));
        }
        if (mark == '\u201d') {
            return nothingOpen && standsBeforeWord(place);
        }
        if (OPENING.indexOf(mark) < 0) {
            return false;
        }
        boolean shortYear = mark == '\u2018' && Character.isDigit(draft.at(place + 1));
        return !shortYear && (nothingOpen || !standsBehindWord(place));
    }

    private boolean closes(char mark, int place, boolean nothingOpen) {
        if (mark == '"') {
            return !(nothingOpen && Character.isDigit(draft.at(place - 1)));
        }
        if (mark == '\u2019') {
            return !nothingOpen && !Character.isLetterOrDigit(draft.at(place + 1));
        }
        return CLOSING.indexOf(mark) >= 0 || (mark == '\u201c' && !nothingOpen);
    }

    private boolean standsBeforeWord(int place) {
        return !isOfWord(draft.at(place - 1)) && isOfWord(draft.at(place + 1));
    }

    private boolean standsBehindWord(int place) {
        char before = draft.at(place - 1);
        return !Character.isWhitespace(before) && !Character.isLetterOrDigit(draft.at(place + 1));
    }

    private void blank(int place) {
        draft.put(place, ' ');
    }

    private static boolean isSingle(char mark) {
        return mark == '\u2018' || mark == '\u2019' || mark == '\u2039' || mark == '\u203a';
    }

    private static boolean isBeforeOpening(char c) {
        return Character.isWhitespace(c) || "([-\u2013\u2014".indexOf(c) >= 0;
    }

    private static boolean isOfWord(char c) {
        return Character.isLetterOrDigit(c);
    }
}
