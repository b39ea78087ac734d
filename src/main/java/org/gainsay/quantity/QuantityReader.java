package org.gainsay.quantity;

import java.util.List;
import java.util.Optional;
import org.gainsay.claim.Estimate;

/** Reads the quantities of an English text as estimates, with their places in it. */
public final class QuantityReader {

    private final CountedThings things;

    /** A reader that knows of units only what the words say. */
    public QuantityReader() {
        this(CountedThings.UNKNOWN);
    }

    public QuantityReader(CountedThings things) {
        this.things = things;
    }

    /** Every quantity of the text, in its order; dates, ordinals, names with a number and the like are none. */
    public List<Mention> read(String text) {
        Words words = Lexer.read(text);
        return new Sums(words, things).joined(new Readings(words, things, false).all());
    }

    /** The text as one estimate, such as "up to 1,200" or "6 MiG-29 and 2 Su-24"; empty where it is anything else or more. */
    public Optional<Estimate> readOne(String text) {
        Words words = Lexer.read(text);
        List<Reading> readings = new Readings(words, things, true).all();
        if (readings.isEmpty() || readings.get(0).from() > 0 || !isEnd(words, readings.get(readings.size() - 1))) {
            return Optional.empty();
        }
        return readings.size() == 1
                ? Optional.of(readings.get(0).estimate(words))
                : new Sums(words, things).whole(readings);
    }

    private static boolean isEnd(Words words, Reading last) {
        int rest = words.size() - last.nounTo();
        return rest == 0 || (rest == 1 && words.at(last.nounTo()).text().equals("."));
    }
}
