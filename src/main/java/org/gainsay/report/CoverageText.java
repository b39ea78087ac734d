package org.gainsay.report;

import java.util.List;
import java.util.stream.Collectors;
import org.gainsay.claim.Counted;
import org.gainsay.compare.Coverage;
import org.jline.utils.AttributedString;

/** The end of every result: what was looked at, and what was not. */
public final class CoverageText {

    private static final int NAMES = 8;

    private CoverageText() {}

    /** After a blank line, one to a few lines. */
    public static List<AttributedString> of(Coverage coverage, int width) {
        Page page = new Page(width);
        page.blank();
        write(coverage, page);
        return page.lines();
    }

    /** The same as plain sentences. */
    public static List<String> sentences(Coverage coverage) {
        return of(coverage, TableText.UNLIMITED).stream()
                .map(line -> line.toString().strip())
                .filter(line -> !line.isEmpty())
                .toList();
    }

    static void write(Coverage coverage, Page page) {
        long not = coverage.notComparable().values().stream()
                .mapToLong(Long::longValue)
                .sum();
        String reasons = coverage.notComparable().entrySet().stream()
                .map(entry -> entry.getKey().replace('-', ' ') + " " + entry.getValue())
                .collect(Collectors.joining(", "));
        page.line(
                Page.FAINT,
                "Coverage: " + Counted.of(coverage.claims(), "claim") + ", " + Counted.of(coverage.pairs(), "pair")
                        + "; "
                        + coverage.compared() + " compared, " + not + " not comparable, "
                        + coverage.failed().size() + " failed; " + Counted.of(coverage.alone(), "claim")
                        + " met nothing.");
        if (!reasons.isEmpty()) {
            page.note("not:", reasons);
        }
        if (coverage.confidential() > 0) {
            page.note("kept:", Counted.of(coverage.confidential(), "confidential claim") + " left out of this result");
        }
        if (!coverage.unknownNames().isEmpty()) {
            page.note("names:", "not in the vocabulary: " + names(coverage.unknownNames()));
        }
        if (coverage.judged() > 0) {
            page.note("judged:", Counted.of(coverage.judged(), "conflict") + " covered by decisions");
        }
        coverage.failed().forEach(failure -> page.note("FAILED", failure.toString()));
        page.line(Page.FAINT, "What does not conflict here is not thereby verified.");
    }

    private static String names(List<String> names) {
        String first = String.join(", ", names.subList(0, Math.min(NAMES, names.size())));
        return names.size() <= NAMES ? first : first + " and " + (names.size() - NAMES) + " more";
    }
}
