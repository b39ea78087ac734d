package org.gainsay.review;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.gainsay.compare.Question;
import org.gainsay.review.Renewal.Renewed;
import org.gainsay.vocabulary.Term;
import org.gainsay.vocabulary.Vocabulary;

/** Entries about places within that of another question: a reprint that loses the place, or widens it, asks the wider one anew. */
final class Narrower {

    private final Vocabulary vocabulary;
    private final Map<Topic, Map<Question, TreeSet<Decision>>> entries = new HashMap<>();

    /** What a question is about wherever it is asked. */
    private record Topic(String rule, Term measure, Term topic) {

        static Topic of(Question question) {
            return new Topic(question.rule().id(), question.measure(), question.topic());
        }
    }

    Narrower(Collection<Renewed> renewed, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        for (Renewed one : renewed) {
            one.question().ifPresent(question -> entries.computeIfAbsent(Topic.of(question), any -> new HashMap<>())
                    .computeIfAbsent(question, any -> new TreeSet<>())
                    .add(one.entry()));
        }
    }

    /** Those that nobody has taken back, in their order. */
    List<Decision> than(Question question) {
        return entries.getOrDefault(Topic.of(question), Map.of()).entrySet().stream()
                .filter(entry -> isWithin(entry.getKey(), question))
                .flatMap(entry -> Decisions.standing(List.copyOf(entry.getValue())).stream())
                .sorted()
                .toList();
    }

    private boolean isWithin(Question narrower, Question wider) {
        Optional<Term> place = Optional.ofNullable(narrower.place());
        Term around = wider.place();
        return place.isPresent()
                && (around == null || (!place.get().equals(around) && vocabulary.isWithin(place.get(), around)));
    }
}
