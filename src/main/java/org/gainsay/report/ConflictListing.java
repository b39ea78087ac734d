package org.gainsay.report;

import java.util.List;
import java.util.stream.Collectors;
import org.gainsay.claim.Word;
import org.gainsay.compare.Conflict;
import org.gainsay.compare.Position;
import org.gainsay.review.Judged;

/** Conflicts as rows: number, verdict, question, positions. */
public final class ConflictListing {

    private ConflictListing() {}

    public static Listing of(List<Judged> conflicts) {
        Listing.Builder rows = Listing.of(
                "n", "status", "verdict", "severity", "question", "positions", "rule", "machineRead", "fingerprint");
        for (int i = 0; i < conflicts.size(); i++) {
            Conflict conflict = conflicts.get(i).conflict();
            rows.row(
                    i + 1,
                    conflicts.get(i).status().word(),
                    Word.of(conflict.verdict()),
                    Word.of(conflict.severity()),
                    conflict.question().text(),
                    conflict.positions().stream().map(Position::label).collect(Collectors.joining(" / ")),
                    conflict.question().rule().id(),
                    conflict.machineRead() ? "yes" : "",
                    conflict.fingerprint());
        }
        return rows.build();
    }
}
