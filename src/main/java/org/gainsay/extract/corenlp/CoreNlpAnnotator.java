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

/** Takes texts apart by one pipeline of CoreNLP, which is loaded with the first of them. */
public final class CoreNlpAnnotator implements Annotator {

    private final Map<String, String> settings;
    private final Runnable onLoading;
    private volatile @Nullable StanfordCoreNLP pipeline;

    /**
     * The one that reads news in a gigabyte.
     *
     * @param onLoading called before the models are loaded, which takes seconds
     */
    public CoreNlpAnnotator(Runnable onLoading) {
        this(Pipelines.READING, onLoading);
    }

    private CoreNlpAnnotator(Map<String, String> settings, Runnable onLoading) {
        this.settings = settings;
        this.onLoading = onLoading;
    }

    /** The one that tells antecedents too. It takes two gigabytes, and {@link CoreferenceModels}. */
    public static CoreNlpAnnotator withCoreference(Runnable onLoading) {
        return new CoreNlpAnnotator(Pipelines.COREFERENCE, onLoading);
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
                sentences.stream().map(sentence -> Sentences.of(sentence, text)).toList(),
                new Antecedents(annotation, text).all());
    }

    @Override
    public Engine engine() {
        return new Engine("Stanford CoreNLP", CoreNlpVersion.get(), settings);
    }

    private StanfordCoreNLP pipeline() {
        StanfordCoreNLP loaded = pipeline;
        if (loaded == null) {
            synchronized (this) {
                loaded = pipeline;
                if (loaded == null) {
                    onLoading.run();
                    Properties properties = new Properties();
                    properties.putAll(settings);
                    loaded = new StanfordCoreNLP(properties);
                    pipeline = loaded;
                }
            }
        }
        return loaded;
    }
}
