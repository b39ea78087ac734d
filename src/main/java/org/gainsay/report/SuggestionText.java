package org.gainsay.report;

import java.util.List;
import org.gainsay.compare.Fact;
import org.gainsay.credibility.Graded;
import org.gainsay.credibility.Suggestion;
import org.jline.utils.AttributedString;

/** What the record would support as a grade, for reading; and that this is none. */
public final class SuggestionText {

    private SuggestionText() {}

    public static List<AttributedString> of(Graded of, Suggestion suggestion, int width) {
        Page page = new Page(width);
        page.line(
                Page.STRONG,
                GradeText.about(of) + ": the record would support "
                        + suggestion.range().map(GradeText::of).orElse("no grade"));
        page.rows(suggestion.facts().stream().map(SuggestionText::row).toList());
        page.indented(
                Page.PLAIN, "This is no grade, and it is kept nowhere. A grade is given by a person, with a reason.");
        return page.lines();
    }

    private static List<String> row(Fact fact) {
        return List.of(fact.fact(), fact.value());
    }
}
