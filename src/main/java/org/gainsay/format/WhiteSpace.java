package org.gainsay.format;

/** White space as people see it: any run of it, of whatever kind, is one space; none at the ends. */
final class WhiteSpace {

    private WhiteSpace() {}

    static boolean is(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
    }

    static String normal(String text) {
        StringBuilder normal = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (is(c)) {
                gap = true;
                continue;
            }
            if (gap && normal.length() > 0) {
                normal.append(' ');
            }
            normal.append(c);
            gap = false;
        }
        return normal.toString();
    }
}
