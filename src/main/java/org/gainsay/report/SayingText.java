package org.gainsay.report;

import org.gainsay.claim.DateRange;
import org.gainsay.compare.Wording;
import org.gainsay.credibility.Reply;
import org.gainsay.credibility.Saying;

/** When something was said, for reading. */
final class SayingText {

    private SayingText() {}

    /** {@code 24 Jul 2020}, {@code by 31 May 2020, as printed}, {@code day unknown}. */
    static String of(Saying saying) {
        DateRange on = saying.on();
        if (on == null) {
            return "day unknown";
        }
        return Wording.of(on)
                + switch (saying.known()) {
                    case TOLD, UNKNOWN -> "";
                    case ASSUMED -> ", assumed";
                    case PRINTED -> ", as printed";
                };
    }

    /** {@code 8 weeks before}, {@code 6 months after}, {@code before or after is not told}. */
    static String order(Reply reply) {
        Long days = reply.days();
        return switch (reply.order()) {
            case BEFORE -> days == null ? "before" : Wording.days(days) + " before";
            case SAME_DAY_OR_LATER -> days == null || days == 0 ? "then" : Wording.days(days) + " after";
            case UNKNOWN -> "before or after is not told";
        };
    }
}
