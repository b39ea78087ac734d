package org.gainsay.extract;

import java.util.List;

/**
 * A text taken apart.
 *
 * @param sentences in their order
 * @param antecedents in their order; none where coreference was not asked for
 */
public record AnnotatedText(String text, List<Sentence> sentences, List<Antecedent> antecedents) {

    public AnnotatedText {
        sentences = List.copyOf(sentences);
        antecedents = List.copyOf(antecedents);
    }

    public AnnotatedText(String text, List<Sentence> sentences) {
        this(text, sentences, List.of());
    }
}
