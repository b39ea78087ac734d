package org.gainsay.extract.article;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Full stops that stand behind the end of a sentence already ended ({@code official..}, {@code there.”.}, {@code country. .}) are blanked. */
final class FullStops {

    private static final String CLOSERS_AND_BLANKS = "[\"'\u201d\u2019\u00bb)\\] ]*+";
    private static final String ELLIPSIS = "\\.{3,}|\u2026|\\.(?: \\.){2,}";
    private static final Pattern ENDED_TWICE =
            Pattern.compile("(?:" + ELLIPSIS + "|[.!?])(?:" + CLOSERS_AND_BLANKS + "(?:" + ELLIPSIS + "|[.!?]))++");
    private static final Pattern END = Pattern.compile(ELLIPSIS + "|[.!?]");

    private FullStops() {}

    static void blankDoubled(Draft draft) {
        Matcher ends = ENDED_TWICE.matcher(draft.toString());
        while (ends.find()) {
            if (!Character.isLetterOrDigit(draft.at(ends.end()))) {
                blankBehindFirst(draft, ends.start(), ends.group());
            }
        }
    }

    private static void blankBehindFirst(Draft draft, int start, String run) {
        Matcher end = END.matcher(run);
        end.find();
        while (end.find()) {
            if (end.group().equals(".")) {
                draft.put(start + end.start(), ' ');
            }
        }
    }
}
