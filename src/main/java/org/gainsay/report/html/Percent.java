package org.gainsay.report.html;

import java.util.Locale;

/** Places in a chart in percent of its width, so that it fits a phone and a sheet of paper alike. */
final class Percent {

    /** Left and right of the axis room is kept for arrows. */
    private static final double MARGIN = 5;

    static final String LEFT = text(0.5);
    static final String RIGHT = text(99.5);

    private Percent() {}

    /** The place of a share of the axis, from 0 to 1. */
    static String of(double share) {
        return text(MARGIN + (100 - 2 * MARGIN) * Math.min(1, Math.max(0, share)));
    }

    private static String text(double percent) {
        return String.format(Locale.ROOT, "%.2f%%", percent);
    }
}
