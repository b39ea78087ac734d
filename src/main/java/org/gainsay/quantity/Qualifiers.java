package org.gainsay.quantity;

import java.util.Optional;
import org.gainsay.input.Rows;
import org.gainsay.quantity.Phrases.Match;

/** Finds the qualifier in front of a figure or behind it. */
final class Qualifiers {

    /** The table that comes with the program. */
    static final Qualifiers ENGLISH = new Qualifiers();

    private static final Lexicon LEXICON = Lexicon.ENGLISH;
    private static final int MOST_IN_A_ROW = 3;

    private final Phrases<Qualifier> before = new Phrases<>();
    private final Phrases<Qualifier> after = new Phrases<>();

    private Qualifiers() {
        Rows.of(Qualifiers.class, "qualifiers.txt").forEach(row -> {
            Phrases<Qualifier> place = row.cell(1).equals("before") ? before : after;
            row.words(3).forEach(phrase -> place.add(phrase, Qualifier.of(row)));
        });
    }

    /**
     * The qualifier in front of a figure, from the first of several: "up to about 1,200" is up to 1,200.
     *
     * @param floor the token that it must not reach back over
     */
    Optional<Match<Qualifier>> before(Words words, int index, int floor) {
        Optional<Match<Qualifier>> found = Optional.empty();
        int start = index;
        for (int i = 0; i < MOST_IN_A_ROW; i++) {
            Optional<Match<Qualifier>> next = before.endingAt(words, start).filter(match -> match.from() >= floor);
            if (next.isEmpty()) {
                return found;
            }
            start = next.get().from();
            found = Optional.of(outer(next.get(), found.orElse(next.get()), index));
        }
        return found;
    }

    /** The outer qualifier counts, unless it is one that adds nothing. */
    private static Match<Qualifier> outer(Match<Qualifier> outer, Match<Qualifier> inner, int end) {
        boolean addsNothing = outer.meaning().effect() == Qualifier.Effect.EXACTLY;
        return new Match<>(addsNothing ? inner.meaning() : outer.meaning(), outer.from(), end);
    }

    /** The qualifier behind a figure or behind what it counts; not one that belongs to the next figure. */
    Optional<Match<Qualifier>> after(Words words, int index) {
        boolean hyphenated = words.glued(index) && LEXICON.is(WordList.HYPHEN, words, index);
        return after.startingAt(words, hyphenated ? index + 1 : index)
                .filter(match -> !startsNumber(words, match.to()));
    }

    private static boolean startsNumber(Words words, int index) {
        return words.at(index).value() != null
                || LEXICON.number(words.at(index)).isPresent()
                || (LEXICON.is(WordList.ARTICLE, words, index)
                        && LEXICON.number(words.at(index + 1)).isPresent());
    }
}
