package org.gainsay.workspace;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.claim.Counted;
import org.gainsay.input.Problem;

/**
 * What a load did.
 *
 * @param added claims that are new
 * @param unchanged claims that were known already, with the same content
 * @param replaced claims that stand in for known ones
 * @param documents whose metadata was taken
 * @param sources of which something was told
 * @param vocabularies files of concepts that came with the claims
 * @param skipped what was wrong, where the load was told to go on
 * @param doubts what was taken and may still be a mistake
 */
public record LoadSummary(
        int added,
        int unchanged,
        int replaced,
        int documents,
        int sources,
        int vocabularies,
        List<Problem> skipped,
        List<Problem> doubts) {

    public LoadSummary {
        skipped = List.copyOf(skipped);
        doubts = List.copyOf(doubts);
    }

    /** What a person is told. */
    public String sentence() {
        List<String> parts = new ArrayList<>();
        parts.add(Counted.of(added, "claim") + " added");
        if (unchanged > 0) {
            parts.add(unchanged + " known already");
        }
        if (replaced > 0) {
            parts.add(replaced + " replaced");
        }
        if (documents > 0) {
            parts.add(Counted.of(documents, "document"));
        }
        if (sources > 0) {
            parts.add(Counted.of(sources, "source"));
        }
        if (vocabularies > 0) {
            parts.add(vocabularies == 1 ? "a vocabulary of their own" : vocabularies + " vocabularies of their own");
        }
        if (!skipped.isEmpty()) {
            parts.add(Counted.of(skipped.size(), "problem") + " skipped");
        }
        return String.join(", ", parts);
    }
}
