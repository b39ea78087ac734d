package org.gainsay.report.dossier;

import java.util.List;
import org.gainsay.report.DecisionText;
import org.gainsay.review.Judged;

/**
 * What people decided of a conflict, put into words.
 *
 * @param status its word, such as {@code open} or {@code judged}
 * @param open whether the conflict still asks for a decision
 * @param sentence what holds now; empty where nobody has decided
 * @param history every decision in the order in which they were made, in a sentence each
 */
public record Judgement(String status, boolean open, String sentence, List<String> history) {

    public Judgement {
        history = List.copyOf(history);
    }

    static Judgement of(Judged judged) {
        return new Judgement(
                judged.status().word(),
                !judged.isCovered(),
                DecisionText.state(judged).orElse(""),
                judged.history().stream().map(DecisionText::of).toList());
    }
}
