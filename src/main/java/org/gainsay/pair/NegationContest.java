package org.gainsay.pair;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gainsay.compare.Cause;
import org.gainsay.compare.Decision;
import org.gainsay.compare.Fact;
import org.gainsay.extract.Token;
import org.gainsay.rule.Verdict;

/** Sets what one text negates, or tells that somebody denies, against what the other asserts. */
final class NegationContest implements Contest {

    /** "There is no X" is against X only where X is told as closely. */
    private static final double NOTHING_OF_THE_KIND = 0.75;

    private static final double NOT_SO = 0.3;

    /** Beside subject and predicate, what is negated has some of its words in common with what is asserted. */
    private static final double SOME = 0.3;

    private final Alignment alignment;

    NegationContest(Alignment alignment) {
        this.alignment = alignment;
    }

    @Override
    public List<Finding> findings(ReadText a, ReadText b) {
        List<Finding> findings = new ArrayList<>();
        findings.addAll(against(a, b, false));
        findings.addAll(against(b, a, true));
        return findings;
    }

    private List<Finding> against(ReadText taking, ReadText giving, boolean swapped) {
        List<Token> asserted = giving.asserted();
        List<Finding> findings = new ArrayList<>();
        for (Clause clause : taking.clauses()) {
            if (clause.voice() == Clause.Voice.ASSERTED || !alignment.mayMean(clause.subject(), giving.content())) {
                continue;
            }
            giving.clauses().stream()
                    .filter(other -> other.voice() != Clause.Voice.ASSERTED)
                    .filter(other -> alignment
                            .kinship(other.predicate(), clause.predicate())
                            .implies())
                    .findFirst()
                    .ifPresentOrElse(other -> findings.add(agreement(clause, other, swapped)), () -> asserted.stream()
                            .filter(word -> isAgainst(clause, word, taking, giving, asserted))
                            .findFirst()
                            .ifPresent(word -> findings.add(clash(clause, word, giving, swapped))));
        }
        return findings;
    }

    private boolean isAgainst(Clause clause, Token word, ReadText taking, ReadText giving, List<Token> asserted) {
        Kinship kinship = alignment.kinship(word, clause.predicate());
        if (!kinship.implies() || (kinship == Kinship.DERIVED && modifies(word))) {
            return false;
        }
        if (alignment.isAnyone(clause.predicate()) && !clause.words().isEmpty()) {
            return false;
        }
        double taken = alignment.covered(clause.words(), asserted);
        if (!clause.predicate().isVerb()) {
            return taken >= (clause.subject() == null ? NOTHING_OF_THE_KIND : NOT_SO);
        }
        double given = alignment.covered(wordsAround(word, giving), taking.content());
        return taken >= SOME || given >= SOME;
    }

    /** A swimming cap is no swimming. */
    private static boolean modifies(Token word) {
        return word.is("compound") || word.is("amod") || word.is("nsubj");
    }

    private static List<Token> wordsAround(Token word, ReadText text) {
        return text.clauses().stream()
                .filter(clause -> clause.predicate().equals(word))
                .findFirst()
                .or(() -> text.clauses().stream()
                        .filter(clause -> clause.words().contains(word))
                        .findFirst())
                .map(clause -> clause.words().stream()
                        .filter(other -> !other.equals(word))
                        .toList())
                .orElse(List.of());
    }

    private static Finding clash(Clause clause, Token word, ReadText giving, boolean swapped) {
        Side taken = Side.of(clause.predicate());
        Side given = Side.of(word);
        boolean possible = clause.possible()
                || giving.clauses().stream()
                        .anyMatch(other -> other.possible() && other.predicate().equals(word));
        Decision decision = possible
                ? new Decision(Verdict.UNRESOLVED, Cause.DISJOINT_BUT_ONLY_POSSIBLE)
                : clause.voice() == Clause.Voice.DENIED
                        ? new Decision(Verdict.DISPUTED, Cause.DENIED)
                        : new Decision(Verdict.CONTRADICTION, Cause.NEGATED);
        return finding(decision, taken, given, swapped, clause);
    }

    private static Finding agreement(Clause clause, Clause other, boolean swapped) {
        return finding(
                new Decision(Verdict.AGREEMENT, Cause.BOTH_DENY),
                Side.of(clause.predicate()),
                Side.of(other.predicate()),
                swapped,
                clause);
    }

    private static Finding finding(Decision decision, Side taken, Side given, boolean swapped, Clause clause) {
        return new Finding(
                decision,
                Wording.clauses(decision, taken, given),
                swapped ? given : taken,
                swapped ? taken : given,
                List.of(
                        new Fact(
                                swapped ? "b" : "a",
                                clause.voice().name().toLowerCase(Locale.ROOT) + ": " + taken.words()),
                        new Fact(swapped ? "a" : "b", given.words())));
    }
}
