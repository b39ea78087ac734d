package org.gainsay.workspace;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gainsay.claim.Estimate;
import org.gainsay.evaluate.AnswerKey;
import org.gainsay.evaluate.AnswerKeyScorer;
import org.gainsay.evaluate.ArticleReadings;
import org.gainsay.evaluate.FigureCase;
import org.gainsay.evaluate.FigureReadings;
import org.gainsay.evaluate.FigureScorer;
import org.gainsay.evaluate.FigureSet;
import org.gainsay.evaluate.LabelledPair;
import org.gainsay.evaluate.PairScorer;
import org.gainsay.evaluate.PairSet;
import org.gainsay.evaluate.PairVerdicts;
import org.gainsay.evaluate.SetScore;
import org.gainsay.evaluate.Sets;

/** Measures how well Gainsay reads and compares, on a folder of sets with known answers. */
public final class Evaluation {

    private final PairVerdicts pairs;
    private final FigureReadings figures;
    private final ArticleReadings articles;

    public Evaluation(PairVerdicts pairs, FigureReadings figures, ArticleReadings articles) {
        this.pairs = pairs;
        this.figures = figures;
        this.articles = articles;
    }

    /**
     * The scores of all sets in a folder: pairs of texts, then figures, then articles, each in the order of their names.
     *
     * @throws org.gainsay.input.InvalidInput with everything that is wrong with any set; nothing is measured then
     */
    public List<SetScore> run(Path folder, Progress progress) throws IOException {
        Sets sets = Sets.in(folder);
        Steps steps = new Steps(sets, progress);
        List<SetScore> scores = new ArrayList<>();
        for (PairSet set : sets.pairs()) {
            scores.add(PairScorer.score(set, verdicts(set, steps)));
        }
        for (FigureSet set : sets.figures()) {
            scores.add(FigureScorer.score(set, readings(set, steps)));
        }
        for (AnswerKey key : sets.keys()) {
            scores.add(AnswerKeyScorer.score(key, articles.read(key.folders())));
            steps.done(key.name());
        }
        return scores;
    }

    private List<String> verdicts(PairSet set, Steps steps) {
        List<String> verdicts = new ArrayList<>();
        try (InOrder<LabelledPair, String> answers =
                new InOrder<>(pair -> pairs.verdict(pair.premise(), pair.hypothesis()), (pair, verdict) -> {
                    verdicts.add(verdict);
                    steps.done(set.name());
                })) {
            set.pairs().forEach(answers::ask);
            answers.finish();
        }
        return verdicts;
    }

    private List<List<Estimate>> readings(FigureSet set, Steps steps) {
        List<List<Estimate>> readings = new ArrayList<>();
        for (FigureCase text : set.cases()) {
            readings.add(figures.figures(text.text()));
            steps.done(set.name());
        }
        return readings;
    }

    /** Counts what was asked, over all sets. */
    private static final class Steps {

        private final int all;
        private final Progress progress;
        private int done;

        Steps(Sets sets, Progress progress) {
            this.all = sets.cases();
            this.progress = progress;
        }

        void done(String set) {
            done++;
            progress.at(done, all, set);
        }
    }
}
