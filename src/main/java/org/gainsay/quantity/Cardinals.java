package org.gainsay.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import org.gainsay.quantity.Groups.Group;

/**
 * Whole numbers and mixed ones: two hundred and thirty-two; 1.3 million; 4 thousand 3 hundred and 21; two and a half million.
 * Each group multiplies by a smaller scale than the one before it.
 */
final class Cardinals {

    private static final Lexicon LEXICON = Lexicon.ENGLISH;

    private final Words words;
    private final boolean money;
    private final boolean joinsWithAnd;
    private final Groups groups;

    /**
     * @param money whether letters behind figures are read as behind a sum of money: 3m
     * @param joinsWithAnd false where an "and" parts two numbers: between one hundred and fifty
     */
    Cardinals(Words words, boolean money, boolean joinsWithAnd) {
        this.words = words;
        this.money = money;
        this.joinsWithAnd = joinsWithAnd;
        this.groups = new Groups(words, joinsWithAnd);
    }

    Optional<Numeral> at(int index) {
        return groups.at(index).map(this::withScales);
    }

    private Numeral withScales(Group first) {
        Part scale = Multipliers.scales(words, first.part().to(), money);
        Part total = first.part().times(scale.value(), scale.to());
        BigDecimal multiplier = first.multiplier().multiply(scale.value());
        while (scale.value().compareTo(BigDecimal.ONE) > 0) {
            Scaled next = smaller(total.to(), scale.value()).orElse(null);
            if (next == null) {
                break;
            }
            total = total.plus(next.value(), next.scale().to());
            scale = next.scale();
            multiplier = BigDecimal.ONE;
        }
        return new Numeral(total.from(), total.to(), total.value(), multiplier, false);
    }

    private record Scaled(BigDecimal value, Part scale) {}

    /** The next group, with its own, smaller scale: a million and a half; 3 million two hundred thousand. */
    private Optional<Scaled> smaller(int index, BigDecimal above) {
        int next = joinsWithAnd ? LEXICON.skip(WordList.AND, words, index) : index;
        Optional<Part> fraction = next > index ? Fractions.belowOne(words, next) : Optional.empty();
        return fraction.map(part -> fractionOf(part, above))
                .or(() -> groups.at(next).flatMap(this::scaled))
                .filter(scaled -> scaled.value().signum() > 0 && scaled.value().compareTo(above) < 0);
    }

    /** Of the scale that it names itself, or else of the one above: a million and a half. */
    private Scaled fractionOf(Part fraction, BigDecimal above) {
        Part own = Multipliers.scales(words, fraction.to(), false);
        return own.to() > fraction.to()
                ? new Scaled(fraction.value().multiply(own.value()), own)
                : new Scaled(fraction.value().multiply(above), own);
    }

    /** Figures go on from a scale only with a multiplier of their own: "1 million 200 people" are two numbers. */
    private Optional<Scaled> scaled(Group group) {
        Part scale = Multipliers.scales(words, group.part().to(), false);
        boolean multiplies = scale.to() > scale.from() || group.multiplier().compareTo(BigDecimal.ONE) > 0;
        boolean figures = words.at(group.part().from()).is(Token.Kind.NUMBER);
        boolean hundreds = group.part().to() > group.part().from() + 1;
        return figures && !multiplies && !hundreds
                ? Optional.empty()
                : Optional.of(new Scaled(group.part().value().multiply(scale.value()), scale));
    }
}
