package org.gainsay.report;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.gainsay.claim.DateRange;
import org.gainsay.claim.Word;
import org.gainsay.compare.Wording;
import org.gainsay.review.Decision;
import org.gainsay.review.Judged;
import org.gainsay.review.Ruling;
import org.jline.utils.AttributedString;
import org.jspecify.annotations.Nullable;

/** What was decided about a conflict, for reading. */
public final class DecisionText {

    private DecisionText() {}

    /** How a conflict stands with those who judge; empty where nobody has said anything. */
    public static Optional<String> state(Judged judged) {
        if (judged.history().isEmpty()) {
            return Optional.empty();
        }
        String told = judged.told();
        Optional<String> decision = judged.decision().map(DecisionText::of);
        return Optional.of(
                switch (judged.status()) {
                    case OPEN -> "open; " + told;
                    case JUDGED, PENDING -> decision.orElseThrow() + (told.isEmpty() ? "" : "; " + told);
                    case REOPENED, EXPIRED ->
                        judged.status().word() + ": " + told
                                + decision.map(before -> "; before: " + before).orElse("");
                });
    }

    /** What the last word on a conflict is, which another would replace; empty where there is none. */
    public static Optional<String> before(Judged judged) {
        return judged.decision().map(DecisionText::of);
    }

    /**
     * What was decided about each of some conflicts, and what that replaces.
     *
     * @param before as they stood until then
     * @param now the same, as they stand
     */
    public static List<AttributedString> made(List<Judged> before, List<Judged> now, int width) {
        Page page = new Page(width);
        for (int i = 0; i < now.size(); i++) {
            page.line(
                    Page.PLAIN,
                    now.get(i).conflict().question().text() + "  "
                            + state(now.get(i)).orElse(""));
            String label = now.get(i).decision().isPresent() ? "replaces:" : "before:";
            before(before.get(i)).ifPresent(was -> page.note(label, was));
        }
        return page.lines();
    }

    /** An entry as a sentence: what, by whom, when, until when, and the words. */
    public static String of(Decision decision) {
        return ruling(decision.ruling())
                + (decision.author().isEmpty() ? "" : " by " + decision.author())
                + " on " + day(decision.at().atZone(ZoneOffset.UTC).toLocalDate())
                + until(", holds until ", decision.expires())
                + (decision.machineRead() ? ", on machine-read claims that nobody had accepted" : "")
                + (decision.reason().isEmpty() ? "" : ": " + decision.reason());
    }

    /** What was decided: {@code explained (time)}, {@code settled on 1,200}, {@code genuine: report both}. */
    public static String ruling(Ruling ruling) {
        return switch (ruling.kind()) {
            case GENUINE -> "genuine, report both";
            case EXPLAINED ->
                "explained ("
                        + (ruling.code() == null ? "" : Word.of(ruling.code()).replace('-', ' ')) + ")";
            case SETTLED -> "settled on " + ruling.figure();
            case TOOL_ERROR -> "an error of the tool";
            case PENDING -> "pending, " + ruling.asked() + " asked" + until(" until ", ruling.until());
            case OPEN -> "taken back";
        };
    }

    private static String until(String words, @Nullable LocalDate day) {
        return day == null ? "" : words + day(day);
    }

    private static String day(LocalDate day) {
        return Wording.of(DateRange.day(day));
    }
}
