package org.gainsay.report;

import java.util.List;
import java.util.Locale;
import org.gainsay.pair.Answer;
import org.gainsay.pair.Side;
import org.jline.utils.AttributedString;
import org.jspecify.annotations.Nullable;

/** How two texts stand to each other, as a card for reading. */
public final class AnswerText {

    private AnswerText() {}

    /** The texts, the verdict with its reason, and what led to it. */
    public static List<AttributedString> of(String a, String b, Answer answer, int width) {
        Page page = new Page(width);
        page.heading(
                answer.word().replace('-', ' ').toUpperCase(Locale.ROOT),
                "",
                Page.of(answer.severity()),
                answer.sentence());
        page.note("why", answer.reason());
        page.blank();
        page.note("a", marked(a, answer.a()));
        page.note("b", marked(b, answer.b()));
        page.blank();
        page.rows(answer.facts().stream()
                .map(fact -> List.of(fact.fact(), fact.value()))
                .toList());
        return page.lines();
    }

    /** The text with the words that decide in brackets. */
    private static String marked(String text, @Nullable Side side) {
        return side == null
                ? text
                : text.substring(0, side.start()) + "[" + text.substring(side.start(), side.end()) + "]"
                        + text.substring(side.end());
    }
}
