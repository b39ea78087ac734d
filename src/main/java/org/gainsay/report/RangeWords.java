package org.gainsay.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.gainsay.claim.Word;
import org.gainsay.compare.Wording;
import org.gainsay.credibility.Range;
import org.gainsay.credibility.RangeEnd;
import org.gainsay.credibility.RangeFigure;

/** How the parts of a range read. */
final class RangeWords {

    private RangeWords() {}

    /** {@code Russian mercenaries present, Libya (person)}: what was counted; where the figures tell an agent or an event, with it. */
    static String subject(Range range) {
        String object = range.object() == null ? "" : " (" + range.object().label() + ")";
        String place = range.place() == null ? "" : ", " + range.place().label();
        return range.counted().label() + " " + range.measure().label() + object + place;
    }

    /** How it lies to what was asked for. */
    static String scope(Range range) {
        return switch (range.scope()) {
            case SAME -> "as asked";
            case NARROWER -> "a part";
            case BROADER -> "wider";
            case OVERLAPPING, UNRELATED -> Word.of(range.scope());
        };
    }

    /** {@code 2,000 or less}: a figure that is open at this end may be lower; {@code none} where all are. */
    static String low(RangeEnd end) {
        return value(end, end.exclusive() ? "more than " : "", " or less");
    }

    static String high(RangeEnd end) {
        return value(end, end.exclusive() ? "less than " : "", " or more");
    }

    private static String value(RangeEnd end, String before, String open) {
        BigDecimal value = end.value();
        return value == null ? "none" : before + number(value) + (end.openIn().isEmpty() ? "" : open);
    }

    static String number(BigDecimal value) {
        return String.format(Locale.ROOT, "%,d", value.toBigInteger())
                + (value.stripTrailingZeros().scale() > 0
                        ? value.remainder(BigDecimal.ONE)
                                .abs()
                                .stripTrailingZeros()
                                .toPlainString()
                                .substring(1)
                        : "");
    }

    static String ids(List<RangeFigure> figures) {
        return figures.stream().map(figure -> figure.claim().id()).collect(Collectors.joining(", "));
    }

    /** What is to be known of a figure before it is used. */
    static List<String> marks(RangeFigure figure) {
        List<String> marks = new ArrayList<>();
        figure.doubts().stream()
                .sorted()
                .forEach(doubt -> marks.add(Word.of(doubt).replace('-', ' ')));
        figure.open().forEach(part -> marks.add(part + " not told"));
        if (!figure.repeatedBy().isEmpty()) {
            marks.add("also in " + String.join(", ", figure.repeatedBy()));
        }
        return marks;
    }

    static String time(RangeFigure figure) {
        return Wording.of(figure.claim().asOf());
    }

    /** {@code 27 May 2020 – 31 May 2020}: the time of figures, from the first day known to the last. */
    static String times(List<RangeFigure> figures) {
        List<String> times = figures.stream().map(RangeWords::time).distinct().toList();
        return times.size() <= 2 ? String.join("; ", times) : times.get(0) + "; …; " + times.get(times.size() - 1);
    }
}
