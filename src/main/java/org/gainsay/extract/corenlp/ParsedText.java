package org.gainsay.extract.corenlp;

import java.util.regex.Pattern;

/**
 * A text as the parser reads it best, at equal length: without quotation marks and short parentheses, on which its trees
 * break, and with designators such as MiG-29 as one word.
 */
final class ParsedText {

    private static final Pattern QUOTATION_MARK = Pattern.compile(
            "[\"\u201c\u201d\u201e\u00ab\u00bb]|``|''|(?<![\\p{L}\\p{N}\u00ad])['\u2018\u2019]|['\u2019](?![\\p{L}\\p{N}])");

    private static final Pattern SHORT_PARENTHESIS = Pattern.compile("\\([^()\n]{1,24}\\)");

    private static final Pattern DESIGNATOR =
            Pattern.compile("(?<=\\b\\p{Lu}\\p{L}{0,3})-(?=\\d{1,4}(?!\\d|[-\u2013]))");

    private ParsedText() {}

    static String of(String text) {
        String parsed = blanked(SHORT_PARENTHESIS, text);
        parsed = blanked(QUOTATION_MARK, parsed);
        return DESIGNATOR.matcher(parsed).replaceAll("_");
    }

    private static String blanked(Pattern pattern, String text) {
        return pattern.matcher(text).replaceAll(found -> " ".repeat(found.end() - found.start()));
    }
}
