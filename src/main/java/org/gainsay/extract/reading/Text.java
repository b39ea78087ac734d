package org.gainsay.extract.reading;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.extract.AnnotatedText;
import org.gainsay.extract.Sentence;

/**
 * An annotated text with its paragraphs and quotations.
 *
 * @param prose as it was annotated
 * @param hints of coreference
 */
record Text(String prose, List<Passage> passages, List<Quotation> quotations, Hints hints) {

    static Text of(AnnotatedText annotated) {
        List<Passage> passages = new ArrayList<>();
        int paragraph = 0;
        int seen = 0;
        for (Sentence parsed : annotated.sentences()) {
            Sentence sentence = ParseRepair.of(parsed);
            if (annotated.text().substring(seen, sentence.start()).contains("\n")) {
                paragraph++;
            }
            seen = sentence.start();
            passages.add(new Passage(sentence, new Clauses(sentence).all(), passages.size(), paragraph));
        }
        return new Text(
                annotated.text(),
                List.copyOf(passages),
                Quotation.in(annotated.text()),
                new Hints(annotated.antecedents()));
    }

    /** Whether a place lies between quotation marks. */
    boolean isQuoted(int offset) {
        return quotations.stream().anyMatch(quotation -> quotation.contains(offset));
    }

    List<Passage> paragraph(int number) {
        return passages.stream()
                .filter(passage -> passage.paragraph() == number)
                .toList();
    }
}
