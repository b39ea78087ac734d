package org.gainsay.credibility;

import java.util.Comparator;
import java.util.List;
import org.gainsay.rule.NumberRule;
import org.gainsay.source.Institutions;
import org.gainsay.vocabulary.Scope;
import org.gainsay.vocabulary.Term;
import org.jspecify.annotations.Nullable;

/**
 * Low and high over the record for one thing counted, in the manner of the Uppsala Conflict Data Program, which publishes for each
 * event the lowest reliable and the highest reliable estimate beside a best one (UCDP Georeferenced Event Dataset Codebook,
 * variables {@code low}, {@code high} and {@code best}; R. Sundberg and E. Melander, Introducing the UCDP Georeferenced Event
 * Dataset, Journal of Peace Research 50, 2013). A best is never worked out here: a person or a named {@link Convention} chooses it.
 *
 * @param rule by which the figures are set against each other
 * @param measure the predicate that stands for all that answer one question under it
 * @param counted the thing counted
 * @param object the agent or the named event; null where no figure tells
 * @param place null where no figure tells
 * @param unit the base unit; empty where no figure tells
 * @param scope of what is counted here, seen from what was asked for
 * @param figures each origin's figure once, by day
 * @param low the least that is given
 * @param high the most that is given
 * @param conservative the least that a reliable figure gives: one neither vague nor only possible
 * @param times the same for figures of one time; one alone where time does not part them
 */
public record Range(
        NumberRule rule,
        Term measure,
        Term counted,
        @Nullable Term object,
        @Nullable Term place,
        String unit,
        Scope scope,
        List<RangeFigure> figures,
        RangeEnd low,
        RangeEnd high,
        RangeEnd conservative,
        List<RangeTime> times) {

    /** What was asked for first, then its parts, then what is wider; then by question, thing, place, object and unit. */
    public static final Comparator<Range> ORDER = Comparator.comparing(Range::scope)
            .thenComparing((Range range) -> range.rule().id())
            .thenComparing(Range::measure)
            .thenComparing(Range::counted)
            .thenComparing(Range::place, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Range::object, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Range::unit);

    /** The figures of one time, with their own ends. */
    public record RangeTime(List<RangeFigure> figures, RangeEnd low, RangeEnd high) {

        public RangeTime {
            figures = List.copyOf(figures);
        }

        static RangeTime of(List<RangeFigure> figures, Institutions institutions) {
            return new RangeTime(figures, RangeEnd.low(figures, institutions), RangeEnd.high(figures, institutions));
        }
    }

    public Range {
        figures = List.copyOf(figures);
        times = List.copyOf(times);
    }
}
