package org.gainsay.report.dossier;

import java.util.Map;
import java.util.TreeMap;
import org.gainsay.claim.Document;
import org.gainsay.compare.Conflict;
import org.gainsay.compare.Findings;
import org.gainsay.credibility.Grades;
import org.gainsay.vocabulary.Vocabulary;

/**
 * All that a report tells. What is confidential has been left out of every part of it before, and only its count is here.
 *
 * @param findings the conflicts asked for, their relays, and the coverage of the whole check
 * @param selection which of all conflicts these are
 * @param withheld what was left out
 * @param documents those in which the claims stand, by id
 * @param vocabulary that converts units
 * @param judgements what people decided of each conflict
 * @param grades what people judged of sources and claims; none where they were not asked for
 */
public record Dossier(
        Findings findings,
        Selection selection,
        Withheld withheld,
        Map<String, Document> documents,
        Vocabulary vocabulary,
        Judgements judgements,
        Grades grades,
        Making making) {

    public Dossier {
        documents = Map.copyOf(new TreeMap<>(documents));
    }

    /** How many conflicts still ask for a decision. */
    public long open() {
        return findings.conflicts().stream()
                .filter(conflict -> judgements.of(conflict).open())
                .count();
    }

    /** How many rest, at least in part, on what nobody has accepted. */
    public long machineRead() {
        return findings.conflicts().stream().filter(Conflict::machineRead).count();
    }
}
