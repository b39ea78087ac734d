package org.gainsay.quantity;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.gainsay.input.Rows;
import org.gainsay.input.Rows.Row;
import org.gainsay.quantity.Phrases.Match;

/** Units of measure as words and symbols name them, behind a figure or, as with money, in front of it. */
final class Units {

    /** A part of a whole, not of a hundred. */
    static final String RATIO = "1";

    static final String PERCENT = "percent";

    static final String YEAR = "year";

    /** The tables that come with the program. */
    static final Units ENGLISH = new Units();

    private final Phrases<String> before = new Phrases<>();
    private final Phrases<String> after = new Phrases<>();
    private final Set<String> symbols = new HashSet<>();
    private final Set<String> words = new HashSet<>();
    private final Set<String> times = new HashSet<>();

    private Units() {
        Rows.of(Units.class, "units.txt").forEach(this::add);
    }

    /** The unit right behind a number that ends here, also after a hyphen: 34-year-old. */
    Optional<Match<String>> behind(Words text, int index) {
        boolean hyphenated =
                Lexicon.ENGLISH.is(WordList.HYPHEN, text, index) && text.glued(index) == text.glued(index + 1);
        return after.startingAt(text, hyphenated ? index + 1 : index);
    }

    /** The unit that starts here, in front of a number, such as a currency. */
    Optional<Match<String>> startingBefore(Words text, int index) {
        return before.startingAt(text, index);
    }

    /** Whether a unit is one of time. */
    boolean isTime(String unit) {
        return times.contains(unit);
    }

    /** Whether a word in front of figures, and attached to them, is a unit and no name: EUR500. */
    boolean precedes(String word) {
        return symbols.contains(word);
    }

    /** Whether letters right behind figures are a unit: 5km. */
    boolean follows(String letters) {
        return symbols.contains(letters) || words.contains(letters.toLowerCase(Locale.ROOT));
    }

    private void add(Row row) {
        Phrases<String> place = row.cell(1).equals("before") ? before : after;
        if (row.cell(1).equals("time")) {
            times.add(row.cell(0));
        }
        row.words(2).forEach(symbol -> place.addExactly(symbol, row.cell(0)));
        row.words(3).forEach(word -> place.add(word, row.cell(0)));
        symbols.addAll(row.words(2));
        words.addAll(row.words(3));
    }
}
