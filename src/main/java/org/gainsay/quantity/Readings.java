package org.gainsay.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gainsay.quantity.CountedNoun.Span;
import org.gainsay.quantity.Phrases.Match;

/** Finds the figures of a text from left to right, each with its qualifier and what it counts. */
final class Readings {

    private final Words words;
    private final CountedThings things;
    private final NotCounting notCounting;
    private final Figures figures;
    private final CountedNoun nouns;

    Readings(Words words, CountedThings things, boolean isEstimate) {
        this.words = words;
        this.things = things;
        this.notCounting = new NotCounting(words, isEstimate);
        this.figures = new Figures(words, notCounting);
        this.nouns = new CountedNoun(words);
    }

    List<Reading> all() {
        List<Reading> found = new ArrayList<>();
        int floor = 0;
        int index = 0;
        while (index < words.size()) {
            int start = index;
            int past = notCounting.skip(start, floor);
            Optional<Reading> reading = past > start ? Optional.empty() : at(start, floor);
            reading.ifPresent(found::add);
            index = reading.map(Reading::to).orElse(Math.max(past, start + 1));
            floor = reading.isPresent() || past > start ? index : floor;
        }
        return found;
    }

    private Optional<Reading> at(int index, int floor) {
        return figures.at(index).map(figure -> reading(figure, floor));
    }

    private Reading reading(Figure figure, int floor) {
        Optional<Match<Qualifier>> before = qualifierBefore(figure, floor);
        Optional<Match<Qualifier>> behind = qualifierBehind(figure.to());
        int end = behind.map(Match::to).orElse(figure.to());
        Optional<Span> noun = nouns.behind(figure, end);
        Optional<Match<Qualifier>> last = behind.or(() -> noun.flatMap(span -> qualifierBehind(span.to())));
        int to = last.map(Match::to).orElse(figure.to());
        String of =
                noun.map(span -> Reading.textOf(words, span.from(), span.to())).orElse(null);
        return new Reading(
                before.map(Match::from).orElse(figure.from()),
                to,
                figure,
                last.or(() -> before).map(Match::meaning).orElse(Qualifier.NONE),
                figure.unit() != null || of == null
                        ? figure.unit()
                        : things.unitOf(of).orElse(null),
                of,
                Math.max(to, noun.map(Span::to).orElse(to)));
    }

    private Optional<Match<Qualifier>> qualifierBefore(Figure figure, int floor) {
        Optional<Match<Qualifier>> found = Qualifiers.ENGLISH.before(words, figure.from(), floor);
        return found.filter(match -> !isDuring(figure, match));
    }

    /** "Over three years" mostly says in which time, not how long. */
    private boolean isDuring(Figure figure, Match<Qualifier> qualifier) {
        boolean during = Lexicon.ENGLISH.skip(WordList.DURING, words, qualifier.from()) == figure.from();
        return during
                && figure.unit() != null
                && Units.ENGLISH.isTime(figure.unit())
                && !Lexicon.ENGLISH.isBefore(WordList.LASTING, words, qualifier.from());
    }

    private Optional<Match<Qualifier>> qualifierBehind(int index) {
        return Qualifiers.ENGLISH.after(words, index);
    }
}
