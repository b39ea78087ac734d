package org.gainsay.evaluate;

import java.util.ArrayList;
import java.util.List;

/** How well articles are read, by the key of people. */
public final class AnswerKeyScorer {

    private AnswerKeyScorer() {}

    /** What the measures of claims and of conflicts come to. */
    public static SetScore score(AnswerKey key, ArticleFindings findings) {
        List<Measure> measures = new ArrayList<>(ClaimScorer.score(key.claims(), findings.claims()));
        if (!key.conflicts().isEmpty()) {
            measures.addAll(ConflictScorer.score(key, findings.conflicts()));
        }
        return new SetScore(key.name(), key.claims().size(), measures);
    }
}
