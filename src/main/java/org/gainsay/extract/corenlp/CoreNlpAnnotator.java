package org.gainsay.extract.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.gainsay.claim.DateRange;
import org.gainsay.extract.AnnotatedText;
import org.gainsay.extract.Annotator;
import org.gainsay.extract.Engine;
import org.jspecify.annotations.Nullable;

/**
 * The pipeline that reads news in a gigabyte: tagger, one recogniser of names, dates, and the neural dependency parser. A
 * newline ends a sentence.
 */
public final class CoreNlpAnnotator implements Annotator {

    private static final String MODELS = "edu/stanford/nlp/models/";

    private static final Map<String, String> SETTINGS = Map.of(
            "annotators", "tokenize,ssplit,pos,lemma,ner,depparse",
            "tokenize.language", "en",
            "tokenize.options", "splitHyphenated=false",
            "ssplit.newlineIsSentenceBreak", "always",
            "pos.model", MODELS + "pos-tagger/english-left3words-distsim.tagger",
            "ner.model", MODELS + "ner/english.all.3class.distsim.crf.ser.gz",
            "ner.applyFineGrained", "false",
            "ner.buildEntityMentions", "false",
            "ner.useSUTime", "true",
            "depparse.model", MODELS + "parser/nndep/english_UD.gz");

    private final Runnable onLoading;
    private volatile @Nullable StanfordCoreNLP pipeline;

    /** @param onLoading called before the models are loaded, which takes seconds */
    public CoreNlpAnnotator(Runnable onLoading) {
        this.onLoading = onLoading;
    }

    @Override
    public AnnotatedText annotate(String text, @Nullable DateRange published) {
        Annotation annotation = new Annotation(ParsedText.of(text));
        if (published != null && published.from() != null && published.from().equals(published.to())) {
            annotation.set(CoreAnnotations.DocDateAnnotation.class, published.toString());
        }
        pipeline().annotate(annotation);
        List<CoreMap> sentences =
                Objects.requireNonNullElse(annotation.get(CoreAnnotations.SentencesAnnotation.class), List.of());
        return new AnnotatedText(
                text,
                sentences.stream().map(sentence -> Sentences.of(sentence, text)).toList());
    }

    @Override
    public Engine engine() {
        return new Engine(
                "Stanford CoreNLP",
                Objects.requireNonNullElse(StanfordCoreNLP.class.getPackage().getImplementationVersion(), "4.5.10"),
                SETTINGS);
    }

    private StanfordCoreNLP pipeline() {
        StanfordCoreNLP loaded = pipeline;
        if (loaded == null) {
            synchronized (this) {
                loaded = pipeline;
                if (loaded == null) {
                    onLoading.run();
                    Properties properties = new Properties();
                    properties.putAll(SETTINGS);
                    loaded = new StanfordCoreNLP(properties);
                    pipeline = loaded;
                }
            }
        }
        return loaded;
    }
}
