package org.gainsay.compare;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.gainsay.claim.Claim;
import org.gainsay.rule.RuleBook;
import org.gainsay.source.Institutions;
import org.gainsay.vocabulary.Term;
import org.gainsay.vocabulary.Vocabulary;

/** Makes one conflict of a question of a family: all its positions, and every pair of them that clashes. */
final class ConflictBuilder {

    private final Vocabulary vocabulary;
    private final Vocabulary formerVocabulary;
    private final RuleBook rules;
    private final Questions questions;
    private final Questions formerQuestions;
    private final PairComparison comparison;
    private final Institutions institutions;
    private final Map<Question, List<Statement>> byQuestion;
    private final Map<Term, List<Statement>> withheld;

    /** @param family all statements of the family, in the order of their ids */
    ConflictBuilder(
            List<Statement> family,
            Vocabulary vocabulary,
            Vocabulary formerVocabulary,
            RuleBook rules,
            PairComparison comparison,
            Institutions institutions) {
        this.vocabulary = vocabulary;
        this.formerVocabulary = formerVocabulary;
        this.rules = rules;
        this.questions = new Questions(vocabulary, rules);
        this.formerQuestions = new Questions(formerVocabulary, rules);
        this.comparison = comparison;
        this.institutions = institutions;
        this.byQuestion = family.stream()
                .filter(PairwiseChecker::takesSides)
                .filter(statement -> questions.of(statement).isPresent())
                .collect(Collectors.groupingBy(
                        statement -> questions.of(statement).orElseThrow()));
        this.withheld = family.stream()
                .filter(statement -> !PairwiseChecker.takesSides(statement))
                .collect(Collectors.groupingBy(Statement::predicate));
    }

    /** The questions of the family's claims. */
    Set<Question> questions() {
        return byQuestion.keySet();
    }

    /**
     * What is answered to a question.
     *
     * @param clashing those that clash in the question, its own and its guests
     */
    Matter matter(Question question, Collection<Statement> clashing) {
        Ties ties = ties(question, clashing);
        return new Matter(
                question,
                Grouping.positions(question.rule(), ties).stream()
                        .filter(group -> !group.members().isEmpty())
                        .map(group -> group.position(ties, institutions))
                        .toList());
    }

    /**
     * The conflict of a question.
     *
     * @param clashing those that clash in the question, its own and its guests
     */
    Conflict build(Question question, Collection<Statement> clashing) {
        Ties ties = ties(question, clashing);
        List<Group> groups = Grouping.positions(question.rule(), ties);
        Clashes clashes = new Clashes(groups, ties);
        List<Clash> found = clashes.all();
        return new Conflict(
                question,
                previousFingerprints(question, byQuestion.getOrDefault(question, List.of())),
                groups.stream().map(group -> group.position(ties, institutions)).toList(),
                found,
                clashes.beside(found),
                Asks.of(found),
                context(question));
    }

    private Ties ties(Question question, Collection<Statement> clashing) {
        NavigableSet<Statement> members = new TreeSet<>(clashing);
        members.addAll(byQuestion.getOrDefault(question, List.of()));
        return new Ties(Grouping.inOrder(question.rule(), members), question, vocabulary, comparison, questions);
    }

    private List<String> previousFingerprints(Question question, Collection<Statement> own) {
        NavigableSet<String> former = new TreeSet<>(question.formerFingerprints(vocabulary));
        own.stream()
                .map(statement -> Statement.of(statement.claim(), formerVocabulary))
                .map(statement -> formerQuestions.of(statement, question.rule()).fingerprint())
                .forEach(former::add);
        former.remove(question.fingerprint());
        return List.copyOf(former);
    }

    /** Withheld statements on the same matter. */
    private List<Claim> context(Question question) {
        return withheld.entrySet().stream()
                .filter(entry -> rules.measures(question.rule(), entry.getKey())
                        && rules.measure(question.rule(), entry.getKey()).equals(question.measure()))
                .flatMap(entry -> entry.getValue().stream())
                .filter(statement -> isOnTopic(questions.of(statement, question.rule()), question))
                .sorted()
                .map(Statement::claim)
                .toList();
    }

    private static boolean isOnTopic(Question asked, Question question) {
        return asked.topic().equals(question.topic())
                && (asked.place() == null || Objects.equals(asked.place(), question.place()));
    }
}
