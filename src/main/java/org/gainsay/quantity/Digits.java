package org.gainsay.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The shapes in which figures write a number, and those in which they name something and count nothing. None goes back far, so
 * that a long line costs no more than its length.
 */
final class Digits {

    /** A shape found: where it ends, and its number; null where it names something. */
    record Shape(int end, @Nullable BigDecimal number) {}

    /** One way of writing numbers, the sign that parts its decimals, and what stands between digits only to be read. */
    private record Writing(Pattern pattern, char decimalSign, Pattern separators) {

        Optional<Shape> at(CharSequence text, int start) {
            return endOf(pattern, text, start).map(end -> new Shape(end, numberIn(text.subSequence(start, end))));
        }

        private BigDecimal numberIn(CharSequence written) {
            String scientific = POWER_OF_TEN.matcher(written).replaceFirst("e");
            return new BigDecimal(separators.matcher(scientific).replaceAll("").replace(decimalSign, '.'));
        }
    }

    private static final Pattern POWER_OF_TEN = Pattern.compile("\\s?[x\\u00d7*]\\s?10\\^");
    private static final Pattern NOT_WITH_POINT = Pattern.compile("[^-+.\\deE]");
    private static final Pattern NOT_WITH_COMMA = Pattern.compile("[^-+,\\deE]");
    private static final String SPACE = "[ \\u00a0\\u2007\\u2009\\u202f]";
    private static final String HYPHEN = "[-\\u2010\\u2011]";

    /** Most numbers: digits with nothing behind them that could belong to a longer shape. */
    private static final Writing LONE = withPoint("\\d{1,30}+(?=$|[);!?%]|\\s(?![\\daApPx\\u00d7*]))");

    private static final List<Pattern> NAMES = patterns(
            // 04:40, 10:30:15, 3:1
            "\\d{1,9}:\\d{1,9}(?::\\d{1,9}){0,4}",
            // 5 p.m., 10.30am
            "\\d{1,2}(?:\\.\\d{2})?+\\s?(?:[aApP]\\.[mM]\\.|[aApP][mM])(?!\\p{L})",
            // 192.168.1.2
            "\\d{1,3}(?:\\.\\d{1,3}){3}(?!\\.?\\d)",
            // +218 91 123 4567, +1-222-2222/2222
            "\\+\\d{1,4}(?:[-. /()]{1,2}\\d{2,4}){2,6}+",
            "\\+\\d{7,15}",
            // 2020-05-01, 5/17/2018, 01.05.2020, 1.2.3, 222-222-2222; but not 1.234.567
            "(?!\\d{1,3}(?:\\.\\d{3}){2,9}(?!\\.?\\d))"
                    + "\\d{1,9}([-/.\\u2010\\u2011])\\d{1,9}(?:\\1\\d{1,9}){1,9}+(?:[-/.]\\d{1,9}){0,9}",
            // 1998-99, 2014–15, 2020/21
            "(?:19|20)\\d{2}[-/\\u2010\\u2011\\u2013]\\d{2}(?!\\d|[.,]\\d|\\s?%)",
            // 6.4/10
            "\\d{1,9}\\.\\d{1,9}/\\d{1,9}",
            // 555-1234
            "[2-9]\\d{2}" + HYPHEN + "\\d{2}(?!00)\\d{2}(?![\\d,])",
            // 1.1^23
            "\\d{1,30}(?:\\.\\d{1,30})?\\^[-+]{0,9}\\d{1,9}",
            // 5'10
            "\\d{1,2}['\\u2019\\u2032]\\s?\\d{1,2}(?!\\d)",
            // a citation: [12]
            "(?<=\\[)\\d{1,4}(?=\\])");

    private static final List<Writing> NUMBERS = List.of(
            // 1.3e6, 1.3x10^6
            withPoint("\\d{1,30}(?:\\.\\d{1,30})?+[eE][-+]?\\d{1,2}(?![\\p{L}\\d])"),
            withPoint("\\d{1,30}(?:\\.\\d{1,30})?+\\s?[x\\u00d7*]\\s?10\\^[-+]?\\d{1,2}(?!\\d)"),
            // 1,234,567.89
            withPoint("\\d{1,3}(?:,\\d{3}){1,10}+(?:\\.\\d{1,30})?+(?![.,]?\\d)"),
            // 12,34,567.89
            withPoint("\\d{1,2}(?:,\\d{2}){1,10},\\d{3}(?:\\.\\d{1,30})?+(?![.,]?\\d)"),
            // 1'200
            withPoint("\\d{1,3}(?:['\\u2019]\\d{3}){1,10}+(?:\\.\\d{1,30})?+(?![.,]?\\d)"),
            // 1.234,5 and 1.234.567
            withComma("\\d{1,3}(?:\\.\\d{3}){1,10}+,\\d{1,30}(?![.,]?\\d)"),
            withComma("\\d{1,3}(?:\\.\\d{3}){2,10}+(?![.,]?\\d)"));

    /** 1 234 567.89 and 1 234,5. */
    private static final List<Writing> SPACED = List.of(withPoint(spaced("\\.")), withComma(spaced(",")));

    private static final List<Writing> PLAIN = List.of(
            // 1,3 and 0,125
            withComma("(?<!,)(?:\\d{1,30},\\d{1,2}|0,\\d{1,30})(?![.,]?\\d)"),
            // one of several without a space between: 22,24,26
            withPoint("\\d{1,2}(?=(?:,\\d{1,2}){1,30}+(?![.,]?\\d))"),
            withPoint("\\d{1,30}(?![.,]?\\d)"),
            withPoint("\\d{0,30}\\.\\d{1,30}(?![.,]?\\d)"));

    /** Digits that are no number in any of these writings. */
    private static final Pattern MALFORMED = Pattern.compile("\\.?+\\d[\\d.,]*+");

    private Digits() {}

    /**
     * The shape that starts here, if one does.
     *
     * @param mayBeSpaced false where the words before make it likely that a space parts two numbers
     */
    static Optional<Shape> at(CharSequence text, int start, boolean mayBeSpaced) {
        return LONE.at(text, start)
                .or(() -> name(text, start))
                .or(() -> number(NUMBERS, text, start))
                .or(() -> number(mayBeSpaced ? SPACED : List.of(), text, start))
                .or(() -> number(PLAIN, text, start))
                .or(() -> endOf(MALFORMED, text, start).map(end -> new Shape(end, null)));
    }

    private static Optional<Shape> name(CharSequence text, int start) {
        for (Pattern name : NAMES) {
            Optional<Integer> end = endOf(name, text, start);
            if (end.isPresent()) {
                return end.map(found -> new Shape(found, null));
            }
        }
        return Optional.empty();
    }

    private static Optional<Shape> number(List<Writing> writings, CharSequence text, int start) {
        for (Writing writing : writings) {
            Optional<Shape> number = writing.at(text, start);
            if (number.isPresent()) {
                return number;
            }
        }
        return Optional.empty();
    }

    private static Optional<Integer> endOf(Pattern pattern, CharSequence text, int start) {
        Matcher matcher = pattern.matcher(text).region(start, text.length()).useTransparentBounds(true);
        return matcher.lookingAt() ? Optional.of(matcher.end()) : Optional.empty();
    }

    private static String spaced(String decimalSign) {
        return "[1-9]\\d{0,2}(?:" + SPACE + "\\d{3}){1,10}+(?:" + decimalSign + "\\d{1,30})?+(?!" + SPACE
                + "?\\d|[.,]\\d)";
    }

    private static Writing withPoint(String pattern) {
        return new Writing(Pattern.compile(pattern), '.', NOT_WITH_POINT);
    }

    private static Writing withComma(String pattern) {
        return new Writing(Pattern.compile(pattern), ',', NOT_WITH_COMMA);
    }

    private static List<Pattern> patterns(String... shapes) {
        return List.of(shapes).stream().map(Pattern::compile).toList();
    }
}
