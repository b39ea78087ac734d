package org.gainsay.pair;

import java.util.List;
import java.util.stream.Stream;

/** Sets each clause that the one text asserts against each that the other does. */
interface ClauseContest extends Contest {

    /** All that comes of two clauses, in the texts in which they stand. */
    Stream<Finding> findings(Clause one, Clause other, ReadText a, ReadText b);

    @Override
    default List<Finding> findings(ReadText a, ReadText b) {
        return asserted(a)
                .flatMap(one -> asserted(b).flatMap(other -> findings(one, other, a, b)))
                .toList();
    }

    private static Stream<Clause> asserted(ReadText text) {
        return text.clauses().stream().filter(clause -> clause.voice() == Clause.Voice.ASSERTED);
    }
}
