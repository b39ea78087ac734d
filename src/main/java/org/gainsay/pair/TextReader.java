package org.gainsay.pair;

import org.gainsay.extract.AnnotatedText;
import org.gainsay.quantity.QuantityReader;
import org.gainsay.quantity.VocabularyThings;
import org.gainsay.vocabulary.Vocabulary;

/** Reads what an annotated text says. */
final class TextReader {

    private final FigureReader figures;
    private final ClauseReader clauses;
    private final Words words;

    /** Units, and the units in which things are counted, are those of the vocabulary. */
    TextReader(Vocabulary vocabulary, Words words) {
        this.figures = new FigureReader(new QuantityReader(new VocabularyThings(vocabulary)), vocabulary, words);
        this.clauses = new ClauseReader(words);
        this.words = words;
    }

    ReadText read(AnnotatedText text) {
        return new ReadText(
                text,
                figures.read(text),
                clauses.read(text),
                text.sentences().stream()
                        .flatMap(sentence -> sentence.tokens().stream())
                        .filter(words::isContent)
                        .toList());
    }
}
