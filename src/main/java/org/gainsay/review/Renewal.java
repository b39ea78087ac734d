package org.gainsay.review;

import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gainsay.compare.Question;
import org.gainsay.rule.Rule;
import org.gainsay.rule.RuleBook;
import org.gainsay.vocabulary.Vocabulary;

/** Finds the question of an entry again where an edit of the vocabulary or the rules has moved its fingerprint. */
final class Renewal {

    private final Vocabulary vocabulary;
    private final RuleBook rules;

    Renewal(Vocabulary vocabulary, RuleBook rules) {
        this.vocabulary = vocabulary;
        this.rules = rules;
    }

    /**
     * An entry as it stands today.
     *
     * @param entry under the question that it is about now
     * @param question that question; empty where the entry does not tell
     */
    record Renewed(Decision entry, Optional<Question> question) {}

    /** The entry under the question that most of its voices answer today; itself where one of them still answers its own. */
    Renewed of(Decision entry) {
        Set<String> own = entry.fingerprints().collect(Collectors.toSet());
        Optional<Question> same = asked(entry)
                .filter(question -> own.contains(question.fingerprint()))
                .findFirst();
        if (same.isPresent()) {
            return new Renewed(entry, same);
        }
        Optional<Question> moved = mostAsked(entry);
        return new Renewed(
                moved.map(question -> entry.under(question.fingerprint())).orElse(entry), moved);
    }

    private Optional<Question> mostAsked(Decision entry) {
        Map<Question, Long> counts =
                asked(entry).collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .max(Map.Entry.<Question, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey);
    }

    /** The questions that the voices answer. */
    private Stream<Question> asked(Decision entry) {
        Optional<Rule> rule = Optional.ofNullable(entry.saw().rule()).flatMap(rules::rule);
        return rule.stream().flatMap(by -> entry.saw().positions().stream()
                .flatMap(Collection::stream)
                .map(Voice::of)
                .filter(Objects::nonNull)
                .filter(about -> rules.measures(by, vocabulary.term(about.predicate())))
                .map(about -> Question.of(about, by, vocabulary, rules)));
    }
}
