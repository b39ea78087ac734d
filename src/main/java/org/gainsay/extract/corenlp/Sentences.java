package org.gainsay.extract.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import edu.stanford.nlp.time.TimeAnnotations;
import edu.stanford.nlp.time.Timex;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.gainsay.claim.DateRange;
import org.gainsay.extract.Article;
import org.gainsay.extract.Sentence;
import org.gainsay.extract.Token;
import org.jspecify.annotations.Nullable;

/** What CoreNLP says of a sentence, in our words. */
final class Sentences {

    private static final String NO_ENTITY = "O";
    private static final String ROOT = "root";

    private Sentences() {}

    /** @param text as it was given, of which the words are taken */
    static Sentence of(CoreMap sentence, String text) {
        List<CoreLabel> labels = sentence.get(CoreAnnotations.TokensAnnotation.class);
        SemanticGraph graph = sentence.get(SemanticGraphCoreAnnotations.BasicDependenciesAnnotation.class);
        List<Token> tokens = new ArrayList<>(labels.size());
        for (CoreLabel label : labels) {
            tokens.add(token(label, tokens.size(), graph, text));
        }
        return new Sentence(tokens);
    }

    private static Token token(CoreLabel label, int index, SemanticGraph graph, String text) {
        SemanticGraphEdge edge = edge(graph, index);
        return new Token(
                index,
                label.beginPosition(),
                label.endPosition(),
                word(text.substring(label.beginPosition(), label.endPosition())),
                Objects.requireNonNullElse(label.lemma(), label.word()),
                label.tag(),
                Objects.requireNonNullElse(label.ner(), NO_ENTITY),
                date(label),
                edge == null ? -1 : edge.getGovernor().index() - 1,
                edge == null ? ROOT : edge.getRelation().toString());
    }

    private static String word(String stands) {
        return stands.indexOf(Article.FILLER) < 0 ? stands : stands.replace(String.valueOf(Article.FILLER), "");
    }

    private static @Nullable SemanticGraphEdge edge(SemanticGraph graph, int index) {
        IndexedWord node = graph.getNodeByIndexSafe(index + 1);
        List<SemanticGraphEdge> incoming = node == null ? List.of() : graph.incomingEdgeList(node);
        return incoming.isEmpty() ? null : incoming.get(0);
    }

    private static @Nullable DateRange date(CoreLabel label) {
        Timex timex = label.get(TimeAnnotations.TimexAnnotation.class);
        return timex == null || timex.value() == null
                ? null
                : TimexDays.of(timex.value()).orElse(null);
    }
}
