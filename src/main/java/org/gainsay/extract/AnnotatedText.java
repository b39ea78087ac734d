package org.gainsay.extract;

import java.util.List;

/** A text taken apart into sentences, in their order. */
public record AnnotatedText(String text, List<Sentence> sentences) {

    public AnnotatedText {
        sentences = List.copyOf(sentences);
    }
}
