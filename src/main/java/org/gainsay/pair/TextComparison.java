package org.gainsay.pair;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gainsay.compare.Obstacle;
import org.gainsay.extract.AnnotatedText;
import org.gainsay.extract.Annotator;
import org.gainsay.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Tells of two texts whether both can be true. They speak of one time unless they say otherwise. The order of the two plays no
 * part in the verdict. Safe for use by several threads.
 */
public final class TextComparison {

    private static final Comparator<Finding> STRONGEST =
            Comparator.comparing(finding -> finding.decision().verdict());

    private final Annotator annotator;
    private final TextReader reader;
    private final List<Contest> contests;

    public TextComparison(Annotator annotator, Vocabulary vocabulary) {
        Words words = Words.ENGLISH;
        WordNet wordNet = new WordNet();
        Alignment alignment = new Alignment(wordNet, words);
        this.annotator = annotator;
        this.reader = new TextReader(vocabulary, words);
        this.contests = List.of(
                new NumberContest(new FigureAffinity(wordNet, words)),
                new NegationContest(alignment),
                new OppositeContest(alignment, words),
                new DateContest(alignment, words),
                new HolderContest(alignment, words));
    }

    /**
     * How two texts stand to each other.
     *
     * @param topic what both are about, as a title tells it; null where that is left to the texts
     */
    public Answer compare(String a, String b, @Nullable String topic) {
        return compare(read(a, topic), read(b, topic));
    }

    private ReadText read(String text, @Nullable String topic) {
        AnnotatedText annotated = annotator.annotate(text, null);
        return reader.read(topic == null ? annotated : Topic.of(topic).leftOut(annotated));
    }

    Answer compare(ReadText a, ReadText b) {
        Optional<Finding> strongest = contests.stream()
                .flatMap(contest -> contest.findings(a, b).stream())
                .min(STRONGEST);
        return strongest.map(Answer::of).orElseGet(() -> Answer.notComparable(obstacle(a, b)));
    }

    private static Obstacle obstacle(ReadText a, ReadText b) {
        return a.figures().isEmpty() == b.figures().isEmpty() ? Obstacle.UNRELATED_SCOPE : Obstacle.NO_ESTIMATE;
    }
}
