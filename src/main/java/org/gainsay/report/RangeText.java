package org.gainsay.report;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.gainsay.claim.Counted;
import org.gainsay.claim.Word;
import org.gainsay.credibility.Convention;
import org.gainsay.credibility.Range;
import org.gainsay.credibility.RangeEnd;
import org.gainsay.credibility.RangeFigure;
import org.jline.utils.AttributedString;
import org.jspecify.annotations.Nullable;

/** Ranges for reading: the ends with those who set them, the figures, and the same by time. */
public final class RangeText {

    private RangeText() {}

    /**
     * One range below the other.
     *
     * @param convention that chooses one figure; null where nobody named one
     */
    public static List<AttributedString> of(Collection<Range> ranges, @Nullable Convention convention, int width) {
        Page page = new Page(width);
        for (Range range : ranges) {
            if (!page.lines().isEmpty()) {
                page.blank();
            }
            add(page, range, convention);
        }
        return page.lines();
    }

    private static void add(Page page, Range range, @Nullable Convention convention) {
        String unit = range.unit().isEmpty() ? "no unit told" : range.unit();
        page.line(
                Page.STRONG,
                RangeWords.subject(range) + "  (" + RangeWords.scope(range) + "; " + unit + "; "
                        + Counted.of(range.figures().size(), "figure") + ")");
        page.note("low", RangeWords.low(range.low()) + setBy(range.low()));
        page.note("high", RangeWords.high(range.high()) + setBy(range.high()));
        page.note("careful", careful(range));
        page.note("best", best(range, convention));
        page.rows(range.figures().stream().map(RangeText::row).toList());
        if (range.times().size() > 1) {
            range.times()
                    .forEach(time -> page.note(
                            "then",
                            RangeWords.times(time.figures()) + ": low " + RangeWords.low(time.low()) + ", high "
                                    + RangeWords.high(time.high()) + " (" + RangeWords.ids(time.figures()) + ")"));
        }
    }

    private static String careful(Range range) {
        RangeEnd end = range.conservative();
        return end.value() == null
                ? "none: no figure that is neither vague nor only possible gives a low"
                : RangeWords.number(end.value()) + " (" + RangeWords.ids(end.setBy()) + "), "
                        + Convention.LOWEST_RELIABLE.definition();
    }

    private static String best(Range range, @Nullable Convention convention) {
        return convention == null
                ? "not chosen; a person chooses it, or --convention NAME"
                : RangeListing.best(range, convention) + " by convention " + Word.of(convention) + ": "
                        + convention.definition();
    }

    /** {@code  (a-24: “2,000”, US Africa Command > Outlet A, 24 Jul 2020; 1 independent origin); open in d-26}. */
    private static String setBy(RangeEnd end) {
        String open = end.openIn().isEmpty() ? "" : "; open in " + RangeWords.ids(end.openIn());
        if (end.setBy().isEmpty()) {
            return open;
        }
        return end.setBy().stream()
                        .map(figure -> figure.claim().id() + ": “"
                                + figure.quantity().estimate().text() + "”, " + Phrases.chain(figure.claim()) + ", "
                                + RangeWords.time(figure))
                        .collect(Collectors.joining("; ", " (", "; "))
                + end.behind().sentence() + ")" + open;
    }

    private static List<String> row(RangeFigure figure) {
        return List.of(
                figure.claim().id(),
                figure.quantity().estimate().text(),
                RangeWords.time(figure),
                Phrases.chain(figure.claim()),
                String.join(", ", RangeWords.marks(figure)));
    }
}
