package org.gainsay.claim;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Estimates for tests, as words give them; in no unit but that of the thing counted. */
public final class Figures {

    private static final Pattern WORDS = Pattern.compile("([a-z ]*)([0-9,]+)(?: to ([0-9,]+))?");

    private Figures() {}

    public static Estimate exactly(long figure) {
        return of(words(figure), Bound.EXACT, figure, figure, figure, figure);
    }

    /** Ten percent to either side. */
    public static Estimate about(long figure) {
        BigDecimal best = BigDecimal.valueOf(figure);
        BigDecimal width = BigDecimal.valueOf(figure, 1);
        return of("about " + words(figure), Bound.ABOUT, best, best.subtract(width), best, best.add(width));
    }

    public static Estimate upTo(long figure) {
        return of("up to " + words(figure), Bound.UPPER, figure, null, null, figure);
    }

    public static Estimate fewerThan(long figure) {
        return exclusive(of("fewer than " + words(figure), Bound.UPPER, figure, null, null, figure));
    }

    public static Estimate atLeast(long figure) {
        return of("at least " + words(figure), Bound.LOWER, figure, figure, null, null);
    }

    public static Estimate moreThan(long figure) {
        return exclusive(of("more than " + words(figure), Bound.LOWER, figure, figure, null, null));
    }

    public static Estimate between(long low, long high) {
        return of(words(low) + " to " + words(high), Bound.RANGE, null, low, null, high);
    }

    public static Estimate hundreds() {
        return of("hundreds", Bound.VAGUE, null, 200L, null, 999L);
    }

    public static Estimate dozens() {
        return of("dozens", Bound.VAGUE, null, 24L, null, 99L);
    }

    /** As a table of cases writes it: {@code 1,000}, {@code up to 1,000}, {@code 3,500 to 3,800}, {@code hundreds}. */
    public static Estimate read(String words) {
        Matcher matcher = WORDS.matcher(words);
        if (!matcher.matches()) {
            return words.equals("hundreds") ? hundreds() : dozens();
        }
        long figure = number(matcher.group(2));
        if (matcher.group(3) != null) {
            return between(figure, number(matcher.group(3)));
        }
        return switch (matcher.group(1)) {
            case "about " -> about(figure);
            case "up to " -> upTo(figure);
            case "fewer than " -> fewerThan(figure);
            case "at least " -> atLeast(figure);
            case "more than " -> moreThan(figure);
            default -> exactly(figure);
        };
    }

    /** The same figure in a unit. */
    public static Estimate in(String unit, Estimate figure) {
        return with(figure, figure.text(), unit, figure.of(), figure.parts());
    }

    /** The same figure, counting a thing. */
    public static Estimate of(String thing, Estimate figure) {
        return with(figure, figure.text() + " " + thing, figure.unit(), thing, figure.parts());
    }

    /** A sum of parts, which counts the thing that all of them are. */
    public static Estimate sum(String thing, Estimate whole, Estimate... parts) {
        String text = Stream.of(parts).map(Estimate::text).collect(Collectors.joining(" and "));
        return with(whole, text, whole.unit(), thing, List.of(parts));
    }

    private static Estimate of(
            String text,
            Bound bound,
            @Nullable Long stated,
            @Nullable Long low,
            @Nullable Long best,
            @Nullable Long high) {
        return of(text, bound, decimal(stated), decimal(low), decimal(best), decimal(high));
    }

    private static Estimate of(
            String text,
            Bound bound,
            @Nullable BigDecimal stated,
            @Nullable BigDecimal low,
            @Nullable BigDecimal best,
            @Nullable BigDecimal high) {
        return new Estimate(text, stated, bound, low, best, high, false, false, null, null, List.of());
    }

    private static Estimate exclusive(Estimate open) {
        return new Estimate(
                open.text(),
                open.stated(),
                open.bound(),
                open.low(),
                open.best(),
                open.high(),
                open.low() != null,
                open.high() != null,
                open.unit(),
                open.of(),
                open.parts());
    }

    private static Estimate with(
            Estimate figure, String text, @Nullable String unit, @Nullable String of, List<Estimate> parts) {
        return new Estimate(
                text,
                figure.stated(),
                figure.bound(),
                figure.low(),
                figure.best(),
                figure.high(),
                figure.lowExclusive(),
                figure.highExclusive(),
                unit,
                of,
                parts);
    }

    private static @Nullable BigDecimal decimal(@Nullable Long value) {
        return value == null ? null : BigDecimal.valueOf(value);
    }

    private static long number(String digits) {
        return Long.parseLong(digits.replace(",", ""));
    }

    private static String words(long figure) {
        return String.format(Locale.ROOT, "%,d", figure);
    }
}
