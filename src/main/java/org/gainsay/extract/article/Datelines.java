package org.gainsay.extract.article;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What agencies print before the first sentence, as in {@code GENEVA, March 3 (Agency) - }: where and when it was written, not what it says. */
final class Datelines {

    private static final String PLACE = "\\p{Lu}[\\p{Lu}.'\u2019 -]{2,40}(?:/\\p{Lu}[\\p{Lu}.'\u2019 -]{2,40})?";
    private static final String REGION = "(?:, ?\\p{Lu}[\\p{L}. ]{2,30})?";
    private static final String DAY =
            "(?:,? ?(?:\\p{Lu}\\p{L}{2,8}\\.? \\d{1,2}|\\d{1,2} \\p{Lu}\\p{L}{2,8})(?:,? \\d{4})?)?";
    private static final String AGENCY = "(?: ?\\([\\p{L}\\p{N} .&/-]{2,40}\\))?";
    private static final Pattern DATELINE = Pattern.compile(
            PLACE + REGION + DAY + AGENCY + " ?(?:--|[-\u2013\u2014]) ?(?=[\\p{Lu}\\p{N}\"\u201c\u2018'\u00ab])");

    private Datelines() {}

    static void skip(Draft draft) {
        for (Line line : draft.lines()) {
            Matcher dateline = DATELINE.matcher(line.text());
            if (dateline.lookingAt()) {
                draft.skip(line.start(), line.start() + dateline.end(), "dateline");
            }
        }
    }
}
