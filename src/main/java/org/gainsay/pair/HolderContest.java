package org.gainsay.pair;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gainsay.compare.Cause;
import org.gainsay.compare.Decision;
import org.gainsay.compare.Fact;
import org.gainsay.extract.Token;
import org.gainsay.rule.Verdict;
import org.jspecify.annotations.Nullable;

/** Sets two names against each other that cannot both stand in one place: who won the prize, where she was born. */
final class HolderContest implements ClauseContest {

    private final Alignment alignment;
    private final Words words;

    HolderContest(Alignment alignment, Words words) {
        this.alignment = alignment;
        this.words = words;
    }

    @Override
    public Stream<Finding> findings(Clause one, Clause other, ReadText a, ReadText b) {
        return alignment.kinship(one.predicate(), other.predicate()) == Kinship.SAME
                ? Stream.concat(holders(one, other, a, b).stream(), places(one, other, a, b).stream())
                : Stream.empty();
    }

    private Optional<Finding> holders(Clause one, Clause other, ReadText a, ReadText b) {
        Token object = child(one, "obj");
        Token otherObject = child(other, "obj");
        return words.is(Words.Kind.ONE_HOLDER, one.predicate())
                        && object != null
                        && otherObject != null
                        && alignment.kinship(object, otherObject) == Kinship.SAME
                        && (isWhollyIn(a, other) || isWhollyIn(b, one))
                ? names(child(one, "nsubj"), child(other, "nsubj"), a, b)
                : Optional.empty();
    }

    private boolean isWhollyIn(ReadText text, Clause clause) {
        return alignment.covered(besideSubject(clause), text.content()) == 1;
    }

    private static List<Token> besideSubject(Clause clause) {
        List<Token> name =
                clause.subject() == null ? List.of() : clause.sentence().subtree(clause.subject());
        return clause.words().stream().filter(word -> !name.contains(word)).toList();
    }

    private Optional<Finding> places(Clause one, Clause other, ReadText a, ReadText b) {
        return words.is(Words.Kind.ONCE, one.predicate())
                        && one.subject() != null
                        && other.subject() != null
                        && alignment.kinship(one.subject(), other.subject()) == Kinship.SAME
                ? names(place(one), place(other), a, b)
                : Optional.empty();
    }

    private static Optional<Finding> names(@Nullable Token one, @Nullable Token other, ReadText a, ReadText b) {
        return one != null && other != null && isForeign(one, b) && isForeign(other, a)
                ? Optional.of(finding(one, other))
                : Optional.empty();
    }

    /** A name that the other text does not have. */
    private static boolean isForeign(Token name, ReadText other) {
        return Lemma.of(name).part() == Lemma.Part.NAME
                && other.content().stream().noneMatch(token -> token.word().equalsIgnoreCase(name.word()));
    }

    private static @Nullable Token place(Clause clause) {
        return clause.sentence()
                .children(clause.predicate(), "obl")
                .filter(token -> token.entity().equals("LOCATION"))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Token child(Clause clause, String relation) {
        return clause.sentence().child(clause.predicate(), relation).orElse(null);
    }

    private static Finding finding(Token one, Token other) {
        Side a = Side.of(one);
        Side b = Side.of(other);
        return new Finding(
                new Decision(Verdict.CONTRADICTION, Cause.DISJOINT),
                Wording.holders(a, b),
                a,
                b,
                List.of(new Fact("a", a.words()), new Fact("b", b.words())));
    }
}
