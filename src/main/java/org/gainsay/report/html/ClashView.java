package org.gainsay.report.html;

import java.util.List;
import org.gainsay.claim.Word;
import org.gainsay.compare.Clash;
import org.gainsay.compare.Fact;

/**
 * Two positions that clash, and why.
 *
 * @param first number of one position, from 1
 * @param second number of the other
 * @param facts empty where there is no room for them
 */
public record ClashView(
        int first,
        int second,
        String verdict,
        String severity,
        String sentence,
        String reason,
        List<Fact> facts,
        boolean machineRead) {

    static ClashView of(Clash clash, boolean withFacts) {
        return new ClashView(
                clash.a() + 1,
                clash.b() + 1,
                Word.of(clash.verdict()),
                Word.of(clash.severity()),
                clash.sentence(),
                clash.reason(),
                withFacts ? clash.explanation() : List.of(),
                clash.machineRead());
    }
}
