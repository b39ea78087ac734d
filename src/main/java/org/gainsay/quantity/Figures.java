package org.gainsay.quantity;

import java.util.Optional;

/** Reads the figure that starts at a place: single, a range, vague, or a share. */
final class Figures {

    private final Words words;
    private final Amounts amounts;
    private final Ranges ranges;
    private final Shares shares;

    Figures(Words words, NotCounting notCounting) {
        this.words = words;
        this.amounts = new Amounts(words);
        this.ranges = new Ranges(words, amounts, notCounting);
        this.shares = new Shares(words, amounts);
    }

    Optional<Figure> at(int index) {
        return ranges.between(index)
                .or(() -> VagueWords.ENGLISH.at(words, index))
                .or(() -> amounts.at(index, false).map(this::figure));
    }

    private Figure figure(Amount amount) {
        return ranges.from(amount).or(() -> shares.from(amount)).orElseGet(amount::asFigure);
    }
}
