package org.gainsay.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Counted;
import org.gainsay.claim.Word;
import org.gainsay.compare.Conflict;
import org.gainsay.compare.ConflictChanges;
import org.gainsay.compare.ConflictChanges.Change;
import org.gainsay.compare.Position;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStyle;

/** What a correction did, for reading: to the claims, and to the conflicts. */
public final class CorrectionText {

    private static final int CLAIMS = 12;

    private CorrectionText() {}

    /**
     * How many claims were corrected, and how the first of them read now.
     *
     * @param done such as {@code fixed}
     * @param unchanged how many were so already
     */
    public static List<AttributedString> of(String done, List<Claim> claims, int unchanged, int width) {
        Page page = new Page(width);
        String before = unchanged == 0 ? "" : ", " + Counted.of(unchanged, "was", "were") + " so already";
        page.line(Page.STRONG, Counted.of(claims.size(), "claim") + " " + done + before);
        for (Claim claim : claims.stream().limit(CLAIMS).toList()) {
            page.note(
                    claim.id(),
                    Phrases.statement(claim) + "; " + Word.of(claim.polarity()) + "; " + Phrases.time(claim) + "; "
                            + Phrases.chain(claim));
        }
        if (claims.size() > CLAIMS) {
            page.note("", "… and " + (claims.size() - CLAIMS) + " more");
        }
        return page.lines();
    }

    /** The conflicts that came, went and changed, one a line. */
    public static List<AttributedString> of(ConflictChanges changes, int width) {
        Page page = new Page(width);
        if (changes.isEmpty()) {
            page.line(Page.PLAIN, "No conflict came, went or changed.");
        }
        changes.appeared()
                .forEach(conflict -> page.heading("new", verdict(conflict), style(conflict), about(conflict)));
        changes.gone()
                .forEach(conflict ->
                        page.line(Page.PLAIN, "gone: it was " + Word.of(conflict.verdict()) + ". " + about(conflict)));
        changes.changed()
                .forEach(change -> page.heading(
                        "changed",
                        verdict(change.after()),
                        style(change.after()),
                        was(change) + about(change.after())));
        return page.lines();
    }

    private static String was(Change change) {
        Conflict before = change.before();
        Conflict after = change.after();
        if (before.verdict() != after.verdict()) {
            return "It was " + Word.of(before.verdict()) + ". ";
        }
        if (before.severity() != after.severity()) {
            return "It was of severity " + Word.of(before.severity()) + ". ";
        }
        if (before.machineRead() != after.machineRead()) {
            return after.machineRead()
                    ? "It rests on unaccepted claims now. "
                    : "It rests on unaccepted claims no longer. ";
        }
        return "Its positions were " + positions(before) + "; they are " + positions(after) + ". ";
    }

    private static String positions(Conflict conflict) {
        return conflict.positions().stream().map(Position::label).collect(Collectors.joining(" / "));
    }

    private static String about(Conflict conflict) {
        return conflict.question().text() + " (conflict "
                + conflict.fingerprint().substring(0, 6) + ")";
    }

    private static String verdict(Conflict conflict) {
        return Word.of(conflict.verdict()).toUpperCase(Locale.ROOT);
    }

    private static AttributedStyle style(Conflict conflict) {
        return Page.of(conflict.severity());
    }
}
