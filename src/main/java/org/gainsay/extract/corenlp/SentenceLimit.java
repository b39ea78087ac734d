package org.gainsay.extract.corenlp;

import edu.stanford.nlp.ling.CoreAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.Annotator;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;

/**
 * Parts what is too long to be a sentence, such as a table in one line, so that the time for a text grows with its length
 * alone. A part ends behind a mark where there is one. The pipeline makes it by name.
 */
public final class SentenceLimit implements Annotator {

    /** Twice the longest sentence that news were seen to have. */
    static final int MOST_WORDS = 200;

    private static final Set<String> MARKS = Set.of(",", ";", ":", "-", "\u2013", "\u2014", "|", "/", "\u2022");

    /**
     * As the pipeline makes every annotator of its own.
     *
     * @param name under which the settings call it
     * @param settings of the whole pipeline, none of which are for it
     */
    public SentenceLimit(String name, Properties settings) {}

    @Override
    public void annotate(Annotation annotation) {
        List<CoreMap> bounded = new ArrayList<>();
        for (CoreMap sentence : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
            List<CoreLabel> words = sentence.get(CoreAnnotations.TokensAnnotation.class);
            if (words.size() <= MOST_WORDS) {
                sentence.set(CoreAnnotations.SentenceIndexAnnotation.class, bounded.size());
                words.forEach(word -> word.setSentIndex(bounded.size()));
                bounded.add(sentence);
            } else {
                part(annotation, sentence, bounded);
            }
        }
        annotation.set(CoreAnnotations.SentencesAnnotation.class, bounded);
    }

    private static void part(Annotation annotation, CoreMap sentence, List<CoreMap> bounded) {
        List<CoreLabel> words = sentence.get(CoreAnnotations.TokensAnnotation.class);
        int first = sentence.get(CoreAnnotations.TokenBeginAnnotation.class);
        for (int from = 0; from < words.size(); ) {
            int to = endOfPart(words, from);
            bounded.add(part(annotation, words.subList(from, to), first + from, bounded.size()));
            from = to;
        }
    }

    private static int endOfPart(List<CoreLabel> words, int from) {
        int most = Math.min(words.size(), from + MOST_WORDS);
        for (int to = most; most < words.size() && to > from + MOST_WORDS / 2; to--) {
            if (MARKS.contains(words.get(to - 1).word())) {
                return to;
            }
        }
        return most;
    }

    private static CoreMap part(Annotation annotation, List<CoreLabel> words, int firstToken, int number) {
        int start = words.get(0).beginPosition();
        int end = words.get(words.size() - 1).endPosition();
        Annotation part = new Annotation(
                annotation.get(CoreAnnotations.TextAnnotation.class).substring(start, end));
        for (int index = 0; index < words.size(); index++) {
            words.get(index).setIndex(index + 1);
            words.get(index).setSentIndex(number);
        }
        part.set(CoreAnnotations.CharacterOffsetBeginAnnotation.class, start);
        part.set(CoreAnnotations.CharacterOffsetEndAnnotation.class, end);
        part.set(CoreAnnotations.TokensAnnotation.class, new ArrayList<>(words));
        part.set(CoreAnnotations.TokenBeginAnnotation.class, firstToken);
        part.set(CoreAnnotations.TokenEndAnnotation.class, firstToken + words.size());
        part.set(CoreAnnotations.SentenceIndexAnnotation.class, number);
        return part;
    }

    @Override
    @SuppressWarnings("rawtypes") // as CoreNLP declares it
    public Set<Class<? extends CoreAnnotation>> requirementsSatisfied() {
        return Set.of();
    }

    @Override
    @SuppressWarnings("rawtypes") // as CoreNLP declares it
    public Set<Class<? extends CoreAnnotation>> requires() {
        return Set.of(CoreAnnotations.TokensAnnotation.class, CoreAnnotations.SentencesAnnotation.class);
    }
}
