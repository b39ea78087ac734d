package org.gainsay.extract.article;

import org.gainsay.extract.Article;

/** Characters that nobody sees: every space becomes a blank, every break of a line a newline, and what has no width a filler. */
final class Invisibles {

    private Invisibles() {}

    static void replace(Draft draft) {
        for (int i = 0; i < draft.length(); i++) {
            char c = draft.at(i);
            if (c != ' ' && c != '\n' && !Character.isLetterOrDigit(c)) {
                draft.put(i, visible(draft, i, c));
            }
        }
    }

    private static char visible(Draft draft, int place, char c) {
        return switch (c) {
            case '\r' -> draft.at(place + 1) == '\n' ? ' ' : '\n';
            case '\u000B', '\f', '\u0085', '\u2028', '\u2029' -> '\n';
            default -> {
                if (Character.isSpaceChar(c) || Character.isISOControl(c)) {
                    yield ' ';
                }
                if (Character.getType(c) != Character.FORMAT) {
                    yield c;
                }
                yield isOfWord(draft.at(place - 1)) && isOfWord(draft.at(place + 1)) ? Article.FILLER : ' ';
            }
        };
    }

    private static boolean isOfWord(char c) {
        return Character.isLetter(c) || Character.getType(c) == Character.FORMAT;
    }
}
