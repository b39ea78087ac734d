package org.gainsay.extract.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What stands between quotation marks; to the end of its paragraph where no mark closes it.
 *
 * @param start first UTF-16 code unit behind the opening mark
 * @param end the closing mark, or the end of the paragraph
 */
record Quotation(int start, int end) {

    private static final Set<Character> OPENING = Set.of('\u201c', '\u00ab', '\u201e');
    private static final Set<Character> CLOSING = Set.of('\u201d', '\u00bb');
    private static final Set<Character> SINGLE_CLOSING = Set.of('\'', '\u2019');

    boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    boolean overlaps(int from, int to) {
        return start < to && from < end;
    }

    static List<Quotation> in(String text) {
        List<Quotation> found = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int newline = text.indexOf('\n', from);
            int to = newline < 0 ? text.length() : newline;
            inParagraph(text, from, to, found);
            from = to + 1;
        }
        return List.copyOf(found);
    }

    private static void inParagraph(String text, int from, int to, List<Quotation> found) {
        int open = -1;
        for (int place = from; place < to; place++) {
            char mark = text.charAt(place);
            if (mark == '"') {
                if (open < 0) {
                    open = place + 1;
                } else {
                    open = close(found, open, place);
                }
            } else if (OPENING.contains(mark) && open < 0) {
                open = place + 1;
            } else if (CLOSING.contains(mark) && open >= 0) {
                open = close(found, open, place);
            } else if (open < 0 && opensSingle(text, place, from)) {
                int end = singleEnd(text, place + 1, to);
                if (end > 0) {
                    found.add(new Quotation(place + 1, end));
                    place = end;
                }
            }
        }
        if (open >= 0) {
            close(found, open, to);
        }
    }

    private static int close(List<Quotation> found, int open, int place) {
        if (open < place) {
            found.add(new Quotation(open, place));
        }
        return -1;
    }

    private static boolean opensSingle(String text, int place, int from) {
        char mark = text.charAt(place);
        boolean before = place == from || !Character.isLetterOrDigit(text.charAt(place - 1));
        return before && (mark == '\u2018' || mark == '\'');
    }

    /** The single mark that closes, no apostrophe; -1 where there is none in the paragraph. */
    private static int singleEnd(String text, int from, int to) {
        for (int place = from; place < to; place++) {
            boolean last = place + 1 >= text.length() || !Character.isLetterOrDigit(text.charAt(place + 1));
            if (SINGLE_CLOSING.contains(text.charAt(place)) && last && place > from) {
                return place;
            }
        }
        return -1;
    }
}
