package org.gainsay.report.html;

import org.gainsay.claim.Word;
import org.gainsay.compare.Conflict;
import org.gainsay.report.dossier.Judgement;

/** A conflict in the list of all. */
public record IndexRow(
        int number,
        String question,
        String verdict,
        String severity,
        String rule,
        int positions,
        String status,
        boolean machineRead) {

    static IndexRow of(int number, Conflict conflict, Judgement judgement) {
        return new IndexRow(
                number,
                conflict.question().text(),
                Word.of(conflict.verdict()),
                Word.of(conflict.severity()),
                conflict.question().rule().id(),
                conflict.positions().size(),
                judgement.status(),
                conflict.machineRead());
    }
}
