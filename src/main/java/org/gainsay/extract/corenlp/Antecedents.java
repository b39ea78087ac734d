package org.gainsay.extract.corenlp;

import edu.stanford.nlp.coref.CorefCoreAnnotations;
import edu.stanford.nlp.coref.data.CorefChain;
import edu.stanford.nlp.coref.data.CorefChain.CorefMention;
import edu.stanford.nlp.coref.data.Dictionaries.MentionType;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gainsay.extract.Antecedent;
import org.gainsay.extract.Article;

/** What the chains of coreference say of each phrase that is no name. */
final class Antecedents {

    private final Annotation annotation;
    private final String text;

    /** @param text as it was given, of which the words are taken */
    Antecedents(Annotation annotation, String text) {
        this.annotation = annotation;
        this.text = text;
    }

    /** In the order of the text; none where the pipeline has no coreference. */
    List<Antecedent> all() {
        Map<Integer, CorefChain> chains = annotation.get(CorefCoreAnnotations.CorefChainAnnotation.class);
        return chains == null
                ? List.of()
                : chains.values().stream()
                        .flatMap(this::of)
                        .sorted(Comparator.comparingInt(Antecedent::head))
                        .toList();
    }

    /** A chain of pronouns alone says nothing. */
    private Stream<Antecedent> of(CorefChain chain) {
        CorefMention name = chain.getRepresentativeMention();
        if (name.mentionType == MentionType.PRONOMINAL) {
            return Stream.of();
        }
        String meant = words(name);
        return chain.getMentionsInTextualOrder().stream()
                .filter(mention -> mention.mentionID != name.mentionID && mention.mentionType != MentionType.PROPER)
                .map(mention ->
                        new Antecedent(label(mention, mention.headIndex).beginPosition(), words(mention), meant));
    }

    private String words(CorefMention mention) {
        int start = label(mention, mention.startIndex).beginPosition();
        int end = label(mention, mention.endIndex - 1).endPosition();
        return text.substring(start, end)
                .replace(String.valueOf(Article.FILLER), "")
                .strip()
                .replaceAll("\\s+", " ");
    }

    /** Chains count sentences and words from 1. */
    private CoreLabel label(CorefMention mention, int index) {
        return annotation
                .get(CoreAnnotations.SentencesAnnotation.class)
                .get(mention.sentNum - 1)
                .get(CoreAnnotations.TokensAnnotation.class)
                .get(index - 1);
    }
}
