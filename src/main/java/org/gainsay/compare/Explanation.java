package org.gainsay.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Word;
import org.gainsay.compare.Outcome.Compared;
import org.gainsay.compare.Outcome.Failed;
import org.gainsay.compare.Outcome.NotComparable;
import org.gainsay.rule.RuleBook;
import org.gainsay.vocabulary.Vocabulary;

/**
 * Two claims set against each other, gate by gate, whatever comes of it.
 *
 * @param verdict its word, {@code not-comparable} or {@code failed}
 * @param sentence the verdict's sentence
 * @param reason why, in plain English
 * @param facts gate by gate
 */
public record Explanation(String verdict, String sentence, String reason, List<Fact> facts) {

    public Explanation {
        facts = List.copyOf(facts);
    }

    /** The order of the two plays no part; {@code all} are the claims among which an origin's closest wording is looked for. */
    public static Explanation of(Claim one, Claim other, List<Claim> all, Vocabulary vocabulary, RuleBook rules) {
        List<Statement> statements = all.stream()
                .map(claim -> Statement.of(claim, vocabulary))
                .sorted()
                .toList();
        Utterances utterances = new Utterances(PairwiseChecker.families(statements, rules), vocabulary, rules);
        PairComparison comparison = new PairComparison(vocabulary, rules, utterances, new Evidence(false));
        List<Claim> inOrder =
                Stream.of(one, other).sorted(Comparator.comparing(Claim::id)).toList();
        return of(comparison.compare(Statement.of(one, vocabulary), Statement.of(other, vocabulary)), inOrder);
    }

    private static Explanation of(Outcome outcome, List<Claim> claims) {
        List<Fact> facts = new ArrayList<>();
        judgedBy(claims.get(0), outcome.first()).ifPresent(facts::add);
        judgedBy(claims.get(1), outcome.second()).ifPresent(facts::add);
        if (outcome instanceof Compared compared) {
            facts.addAll(Facts.of(compared));
            return new Explanation(
                    Word.of(compared.verdict()), Sentences.of(compared), Reasons.of(Ground.of(compared)), facts);
        }
        if (outcome instanceof NotComparable not) {
            facts.addAll(Facts.of(not));
            return new Explanation("not-comparable", "", Reasons.of(not), facts);
        }
        String error = String.valueOf(((Failed) outcome).error().getMessage());
        return new Explanation("failed", "", "The two could not be compared: " + error, facts);
    }

    private static Optional<Fact> judgedBy(Claim claim, Statement statement) {
        return statement.id().equals(claim.id())
                ? Optional.empty()
                : Optional.of(new Fact(claim.id(), "judged by the closest wording of its origin, " + statement.id()));
    }
}
