package org.gainsay.pair;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gainsay.extract.AnnotatedText;
import org.gainsay.extract.Token;

/**
 * What a text says.
 *
 * @param figures in the order of the text
 * @param clauses in the order of the text
 * @param content every word that carries content
 */
record ReadText(AnnotatedText text, List<Figure> figures, List<Clause> clauses, List<Token> content) {

    ReadText {
        figures = List.copyOf(figures);
        clauses = List.copyOf(clauses);
        content = List.copyOf(content);
    }

    /** The words of content that no clause takes back. */
    List<Token> asserted() {
        Set<Token> takenBack = new HashSet<>();
        for (Clause clause : clauses) {
            if (clause.voice() != Clause.Voice.ASSERTED) {
                takenBack.add(clause.predicate());
                takenBack.addAll(clause.words());
            }
        }
        return content.stream().filter(token -> !takenBack.contains(token)).toList();
    }
}
