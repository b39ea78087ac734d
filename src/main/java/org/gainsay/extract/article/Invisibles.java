package org.gainsay.extract.article;

import org.gainsay.extract.Article;

/** Characters that nobody sees: every space becomes a blank, every break of a line a newline, and what has no width a filler. */
final class Invisibles {

    private Invisibles() {}

    static void replace(Draft draft) {
        int place = 0;
        while (place < draft.length()) {
            if (hasNoWidth(draft.at(place))) {
                place = replaceRun(draft, place);
            } else {
                draft.put(place, visible(draft.at(place), draft.at(place + 1)));
                place++;
            }
        }
    }

    private static char visible(char c, char next) {
        return switch (c) {
            case '\n', '\u000B', '\f', '\u0085', '\u2028', '\u2029' -> '\n';
            case '\r' -> next == '\n' ? ' ' : '\n';
            default -> Character.isSpaceChar(c) || Character.isISOControl(c) ? ' ' : c;
        };
    }

    /** What has no width parts no word; beside a blank it is nothing. */
    private static int replaceRun(Draft draft, int start) {
        int end = start;
        while (end < draft.length() && hasNoWidth(draft.at(end))) {
            end++;
        }
        boolean withinWord = draft.isOfWord(start - 1) && draft.isOfWord(end);
        draft.fill(start, end, withinWord ? Article.FILLER : ' ');
        return end;
    }

    private static boolean hasNoWidth(char c) {
        return Character.getType(c) == Character.FORMAT;
    }
}
