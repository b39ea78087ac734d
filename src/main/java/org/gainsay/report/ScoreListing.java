package org.gainsay.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.gainsay.evaluate.Measure;
import org.gainsay.evaluate.SetScore;

/** Scores as rows, one a measure. */
public final class ScoreListing {

    private ScoreListing() {}

    public static Listing of(List<SetScore> scores) {
        Listing.Builder rows = Listing.of("set", "cases", "measure", "score", "of", "look at");
        for (SetScore score : scores) {
            for (Measure measure : score.measures()) {
                rows.row(
                        score.set(),
                        score.cases(),
                        measure.name(),
                        score(measure),
                        measure.of(),
                        String.join(" ", measure.cases()));
            }
        }
        return rows.build();
    }

    /** Three decimals for a share, none for a count; a dash for a share of nothing. */
    private static String score(Measure measure) {
        Double score = measure.score();
        if (score == null) {
            return "–";
        }
        return measure.isCount() ? new BigDecimal(score).toPlainString() : String.format(Locale.ROOT, "%.3f", score);
    }
}
