package org.gainsay.pair;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gainsay.compare.Cause;
import org.gainsay.compare.Decision;
import org.gainsay.compare.Fact;
import org.gainsay.extract.Token;
import org.gainsay.rule.Verdict;

/** Sets words of opposite meaning against each other where both texts say them of one subject: open and closed, rise and fall. */
final class OppositeContest implements ClauseContest {

    /** The share of the other words of one clause that the other text must say too. */
    private static final double SAME_MATTER = 0.5;

    private final Alignment alignment;
    private final Words words;

    OppositeContest(Alignment alignment, Words words) {
        this.alignment = alignment;
        this.words = words;
    }

    @Override
    public Stream<Finding> findings(Clause one, Clause other, ReadText a, ReadText b) {
        return areOfOneSubject(one, other) && areOfOneMatter(one, other, a, b)
                ? opposites(one, other)
                        .filter(pair -> !isSaid(pair.one(), b) && !isSaid(pair.other(), a))
                        .map(pair -> finding(pair, one, other))
                        .stream()
                : Stream.empty();
    }

    private record Opposites(Token one, Token other) {}

    /** A text that says both words tells of two things. */
    private static boolean isSaid(Token word, ReadText text) {
        Lemma lemma = Lemma.of(word);
        return text.content().stream().anyMatch(other -> Lemma.of(other).equals(lemma));
    }

    private boolean areOfOneSubject(Clause one, Clause other) {
        return one.subject() != null
                && other.subject() != null
                && alignment.kinship(one.subject(), other.subject()) == Kinship.SAME;
    }

    private boolean areOfOneMatter(Clause one, Clause other, ReadText a, ReadText b) {
        return Math.max(alignment.covered(one.words(), b.content()), alignment.covered(other.words(), a.content()))
                >= SAME_MATTER;
    }

    /** The predicates; or, where these are one, words that stand in one place under them. */
    private Optional<Opposites> opposites(Clause one, Clause other) {
        Kinship predicates = alignment.kinship(one.predicate(), other.predicate());
        if (predicates == Kinship.OPPOSITE || isTakenAndRefused(one, other) || isTakenAndRefused(other, one)) {
            return Optional.of(new Opposites(one.predicate(), other.predicate()));
        }
        return predicates == Kinship.SAME
                ? one.words().stream().flatMap(word -> oppositesOf(word, other)).findFirst()
                : Optional.empty();
    }

    /** Of one object: he won the prize, he declined the prize. */
    private boolean isTakenAndRefused(Clause taken, Clause refused) {
        return words.is(Words.Kind.TAKES, taken.predicate())
                && words.is(Words.Kind.UNDOES, refused.predicate())
                && object(taken)
                        .flatMap(one -> object(refused).filter(other -> alignment.kinship(one, other) == Kinship.SAME))
                        .isPresent();
    }

    private static Optional<Token> object(Clause clause) {
        return clause.sentence().child(clause.predicate(), "obj").or(() -> clause.sentence()
                .child(clause.predicate(), "nsubj:pass"));
    }

    private Stream<Opposites> oppositesOf(Token word, Clause other) {
        return other.words().stream()
                .filter(against -> against.relation().equals(word.relation()) && !isComparative(against))
                .filter(against -> alignment.kinship(word, against) == Kinship.OPPOSITE)
                .map(against -> new Opposites(word, against));
    }

    /** "More" and "less" stand with figures, which have their own arithmetic. */
    private static boolean isComparative(Token word) {
        return word.tag().equals("JJR") || word.tag().equals("RBR");
    }

    private static Finding finding(Opposites pair, Clause one, Clause other) {
        Decision decision = one.possible() || other.possible()
                ? new Decision(Verdict.UNRESOLVED, Cause.DISJOINT_BUT_ONLY_POSSIBLE)
                : new Decision(Verdict.CONTRADICTION, Cause.DISJOINT);
        Side a = Side.of(pair.one());
        Side b = Side.of(pair.other());
        return new Finding(
                decision,
                Wording.opposites(decision, a, b),
                a,
                b,
                List.of(new Fact("a", Wording.clause(one)), new Fact("b", Wording.clause(other))));
    }
}
