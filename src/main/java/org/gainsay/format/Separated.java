package org.gainsay.format;

import java.util.ArrayList;
import java.util.List;

/** Several texts in one cell. A separator, bracket or backslash that belongs to a text has a backslash before it. */
final class Separated {

    private static final char ESCAPE = '\\';

    private Separated() {}

    /** The pieces between the separators, white space cut off, still escaped. */
    static List<String> split(String cell, char separator) {
        List<String> pieces = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i < cell.length(); i++) {
            if (cell.charAt(i) == ESCAPE) {
                i++;
            } else if (cell.charAt(i) == separator) {
                pieces.add(cell.substring(begin, i).strip());
                begin = i + 1;
            }
        }
        pieces.add(cell.substring(begin).strip());
        return pieces;
    }

    static String escaped(String text, char separator) {
        StringBuilder escaped = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (isSpecial(text.charAt(i), separator)) {
                escaped.append(ESCAPE);
            }
            escaped.append(text.charAt(i));
        }
        return escaped.toString();
    }

    /** Backslashes that stand before anything else are left: nobody who types a path means an escape. */
    static String unescaped(String piece, char separator) {
        StringBuilder text = new StringBuilder(piece.length());
        for (int i = 0; i < piece.length(); i++) {
            boolean escape =
                    piece.charAt(i) == ESCAPE && i + 1 < piece.length() && isSpecial(piece.charAt(i + 1), separator);
            text.append(piece.charAt(escape ? ++i : i));
        }
        return text.toString();
    }

    private static boolean isSpecial(char c, char separator) {
        return c == separator || c == '[' || c == ESCAPE;
    }
}
