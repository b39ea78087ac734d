package org.gainsay.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Polarity;
import org.gainsay.rule.RuleBook;
import org.gainsay.source.Institutions;
import org.gainsay.vocabulary.Term;
import org.gainsay.vocabulary.Vocabulary;

/** The engine that says what is meant: every pair of a block, one after the other. */
public final class PairwiseChecker implements Checker {

    private final Vocabulary vocabulary;
    private final Vocabulary formerVocabulary;
    private final RuleBook rules;
    private final Institutions institutions;

    /**
     * Makes an engine.
     *
     * @param formerVocabulary the vocabulary before people judged names, from which earlier fingerprints follow
     * @param institutions by which the origins behind a position are counted
     */
    public PairwiseChecker(
            Vocabulary vocabulary, Vocabulary formerVocabulary, RuleBook rules, Institutions institutions) {
        this.vocabulary = vocabulary;
        this.formerVocabulary = formerVocabulary;
        this.rules = rules;
        this.institutions = institutions;
    }

    @Override
    public Findings check(Collection<Claim> claims, Predicate<Claim> focus) {
        Material material = material(claims);
        Tally tally = new Tally(claims.stream().filter(focus).toList());
        List<Conflict> conflicts = new ArrayList<>();
        for (List<Statement> family : material.families()) {
            Map<Question, Map<String, Statement>> clashing =
                    familyCheck(family, material, tally).run(focus);
            if (!clashing.isEmpty()) {
                ConflictBuilder builder = builder(family, material);
                clashing.forEach((question, members) -> conflicts.add(builder.build(question, members.values())));
            }
        }
        conflicts.sort(Conflict.ORDER);
        List<Relay> relays = new Relays(material.utterances())
                .find(material.families()).stream()
                        .filter(relay -> relay.claims().stream().anyMatch(focus))
                        .toList();
        return new Findings(
                conflicts, relays, tally.coverage(unknownNames(material.byId().values(), focus)));
    }

    @Override
    public List<Matter> matters(Collection<Claim> claims) {
        Material material = material(claims);
        Tally tally = new Tally(claims);
        List<Matter> matters = new ArrayList<>();
        for (List<Statement> family : material.families()) {
            Map<Question, Map<String, Statement>> clashing =
                    familyCheck(family, material, tally).run(any -> true);
            ConflictBuilder builder = builder(family, material);
            NavigableSet<Question> questions = new TreeSet<>(clashing.keySet());
            questions.addAll(builder.questions());
            questions.forEach(question -> matters.add(builder.matter(
                    question, clashing.getOrDefault(question, Map.of()).values())));
        }
        return matters;
    }

    @Override
    public void bearings(Collection<Claim> claims, Predicate<Claim> focus, Consumer<Bearing> taker) {
        Material material = material(claims);
        Tally tally = new Tally(List.of());
        Bearings bearings = new Bearings(material.comparison(), material.utterances(), vocabulary, rules);
        for (List<Statement> family : material.families()) {
            familyCheck(family, material, tally)
                    .forEachPair(statement -> focus.test(statement.claim()), (one, other) -> bearings.of(one, other)
                            .ifPresent(taker));
        }
    }

    private Material material(Collection<Claim> claims) {
        Map<String, Statement> byId = new TreeMap<>();
        for (Claim claim : claims) {
            if (byId.put(claim.id(), Statement.of(claim, vocabulary)) != null) {
                throw new IllegalArgumentException("two claims have the id " + claim.id());
            }
        }
        Collection<List<Statement>> families = families(byId.values(), rules);
        Utterances utterances = new Utterances(families, vocabulary, rules);
        PairComparison comparison = new PairComparison(vocabulary, rules, utterances, new Evidence(false));
        return new Material(byId, families, utterances, comparison);
    }

    /** The claims of one run, understood. */
    private record Material(
            Map<String, Statement> byId,
            Collection<List<Statement>> families,
            Utterances utterances,
            PairComparison comparison) {}

    private FamilyCheck familyCheck(List<Statement> family, Material material, Tally tally) {
        return new FamilyCheck(family, material.byId(), vocabulary, rules, material.comparison(), tally);
    }

    private ConflictBuilder builder(List<Statement> family, Material material) {
        return new ConflictBuilder(family, vocabulary, formerVocabulary, rules, material.comparison(), institutions);
    }

    /** Statements whose predicates some rule sets against each other, each family in the order of the statements. */
    static Collection<List<Statement>> families(Collection<Statement> statements, RuleBook rules) {
        Map<Term, Term> families = rules.families(
                statements.stream().map(Statement::predicate).distinct().toList());
        Map<Term, List<Statement>> result = new TreeMap<>();
        for (Statement statement : statements) {
            result.computeIfAbsent(families.get(statement.predicate()), any -> new ArrayList<>())
                    .add(statement);
        }
        return result.values();
    }

    private List<String> unknownNames(Collection<Statement> statements, Predicate<Claim> focus) {
        NavigableSet<Term> unknown = new TreeSet<>();
        statements.stream()
                .filter(statement -> focus.test(statement.claim()))
                .flatMap(statement -> Stream.concat(
                        Stream.of(
                                statement.subject(),
                                statement.predicate(),
                                statement.object(),
                                statement.place(),
                                statement.counted()),
                        statement.chain().sources().stream()))
                .filter(term -> term != null && !term.known())
                .forEach(unknown::add);
        return unknown.stream().map(Term::label).toList();
    }

    /** Whether a statement takes part in comparisons at all. */
    static boolean takesSides(Statement statement) {
        return statement.claim().polarity() != Polarity.WITHHELD;
    }
}
