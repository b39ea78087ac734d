package org.gainsay.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.gainsay.claim.Claim;
import org.gainsay.compare.Outcome.Compared;
import org.gainsay.rule.RuleBook;
import org.gainsay.vocabulary.Vocabulary;

/** The pairs of one family of predicates, and the questions in which some of them clash. */
final class FamilyCheck {

    private final Map<String, Statement> byId;
    private final List<Statement> denials;
    private final Set<String> inFamily;
    private final PairComparison comparison;
    private final Questions questions;
    private final Tally tally;
    private final Blocks blocks;
    private final Map<Question, Map<String, Statement>> clashing = new HashMap<>();

    FamilyCheck(
            List<Statement> family,
            Map<String, Statement> byId,
            Vocabulary vocabulary,
            RuleBook rules,
            PairComparison comparison,
            Tally tally) {
        this.byId = byId;
        this.denials = family.stream().filter(DenialComparison::isDenial).toList();
        this.inFamily = family.stream().map(Statement::id).collect(Collectors.toSet());
        this.comparison = comparison;
        this.questions = new Questions(vocabulary, rules);
        this.tally = tally;
        this.blocks =
                new Blocks(family.stream().filter(PairwiseChecker::takesSides).toList(), vocabulary);
    }

    /** The questions in which a claim asked about clashes, each with all statements that clash in it, by id. */
    Map<Question, Map<String, Statement>> run(Predicate<Claim> focus) {
        Predicate<Statement> asked = statement -> focus.test(statement.claim());
        forEachPair(asked, (one, other) -> {
            Outcome outcome = comparison.compare(one, other);
            tally.add(one, other, outcome);
            note(one, other, outcome);
        });
        if (!clashing.isEmpty()) {
            Set<Question> found = Set.copyOf(clashing.keySet());
            forEachPair(any -> true, (one, other) -> {
                if (!asked.test(one) && !asked.test(other)) {
                    Outcome outcome = comparison.compare(one, other);
                    tally.addFailure(outcome);
                    note(one, other, outcome);
                }
            });
            clashing.keySet().retainAll(found);
        }
        return clashing;
    }

    private void note(Statement one, Statement other, Outcome outcome) {
        if (outcome instanceof Compared compared && compared.verdict().isClash()) {
            Map<String, Statement> members =
                    clashing.computeIfAbsent(questions.of(one, other, compared), any -> new HashMap<>());
            members.put(one.id(), one);
            members.put(other.id(), other);
        }
    }

    /** Each pair that could meet and in which a statement that is asked about takes part, once. */
    void forEachPair(Predicate<Statement> asked, BiConsumer<Statement, Statement> visitor) {
        blocks.forEachPair(asked, (one, other) -> {
            CheckStopped.orGoOn();
            visitor.accept(one, other);
        });
        BiConsumer<Statement, Statement> named = (denial, denied) -> {
            if (asked.test(denial) || asked.test(denied)) {
                visitor.accept(denial, denied);
            }
        };
        for (Statement denial : denials) {
            denial.claim().denies().stream().distinct().forEach(id -> named(denial, id, named));
        }
    }

    /** A claim that a denial names is compared with it wherever it stands; another denial it can only agree with. */
    private void named(Statement denial, String id, BiConsumer<Statement, Statement> visitor) {
        Statement denied = byId.get(id);
        if (denied == null) {
            tally.fail(denial.id(), "denies '" + id + "', which is not among the claims");
        } else if (!DenialComparison.isDenial(denied) && (!inFamily.contains(id) || !blocks.join(denial, denied))) {
            visitor.accept(denial, denied);
        }
    }
}
