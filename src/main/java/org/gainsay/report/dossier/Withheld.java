package org.gainsay.report.dossier;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.claim.Counted;

/**
 * How much confidential matter a report leaves out: counted, never described.
 *
 * @param claims that are confidential, or whose chain names a confidential source
 * @param conflicts that do not stand without them
 * @param thinned conflicts that stand, but without some of their claims
 */
public record Withheld(int claims, int conflicts, int thinned) {

    public static final Withheld NOTHING = new Withheld(0, 0, 0);

    /** Sentences for the reader; none where nothing is left out. */
    public List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        if (claims > 0) {
            sentences.add(Counted.of(claims, "claim is confidential and stands", "claims are confidential and stand")
                    + " in no part of this report.");
        }
        if (conflicts > 0) {
            sentences.add(Counted.of(conflicts, "conflict rests on them and is", "conflicts rest on them and are")
                    + " left out.");
        }
        if (thinned > 0) {
            sentences.add("In " + Counted.of(thinned, "conflict that is shown", "conflicts that are shown")
                    + ", something is missing.");
        }
        return sentences;
    }
}
