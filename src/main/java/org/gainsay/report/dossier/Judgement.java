package org.gainsay.report.dossier;

import java.util.List;

/**
 * What people decided of a conflict, put into words.
 *
 * @param status its word, such as {@code open} or {@code genuine}
 * @param open whether the conflict still asks for a decision
 * @param sentence what holds now; empty where nobody has decided
 * @param history every decision in the order in which they were made, in a sentence each
 */
public record Judgement(String status, boolean open, String sentence, List<String> history) {

    /** Nobody has decided anything. */
    public static final Judgement NONE = new Judgement("open", true, "", List.of());

    public Judgement {
        history = List.copyOf(history);
    }
}
