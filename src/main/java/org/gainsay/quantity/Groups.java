package org.gainsay.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import org.gainsay.quantity.NumberWord.Kind;

/** What stands in front of a scale: 1.3; two hundred and thirty-two; three dozen; five and a half; two point zero three. */
final class Groups {

    /**
     * A group read.
     *
     * @param multiplier the hundred or dozen at its very end, else one
     */
    record Group(Part part, BigDecimal multiplier) {}

    private static final Lexicon LEXICON = Lexicon.ENGLISH;
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private final Words words;
    private final boolean joinsWithAnd;

    Groups(Words words, boolean joinsWithAnd) {
        this.words = words;
        this.joinsWithAnd = joinsWithAnd;
    }

    Optional<Group> at(int index) {
        return BelowHundred.at(words, index).or(() -> impliedOne(index)).map(this::multiplied);
    }

    /** A million, a hundred; hundred thousand. */
    private Optional<Part> impliedOne(int index) {
        int article = LEXICON.skip(WordList.ARTICLE, words, index);
        Optional<NumberWord> multiplier = LEXICON.number(words.at(article))
                .filter(word -> word.kind() != Kind.UNIT && word.kind() != Kind.TEN)
                .filter(word -> article > index || multipliesAnother(word, index));
        return multiplier.map(word -> new Part(BigDecimal.ONE, index, article));
    }

    private boolean multipliesAnother(NumberWord word, int index) {
        return word.kind() == Kind.HUNDRED
                && LEXICON.number(words.at(index + 1), Kind.SCALE).isPresent();
    }

    private Group multiplied(Part small) {
        Optional<Part> hundred = Multipliers.one(words, small.to(), Kind.HUNDRED);
        if (hundred.isPresent()) {
            Part hundreds = small.times(hundred.get().value(), hundred.get().to());
            Part whole = withTail(hundreds);
            return new Group(withDecimals(whole), whole.equals(hundreds) ? HUNDRED : BigDecimal.ONE);
        }
        Optional<Part> dozen = Multipliers.one(words, small.to(), Kind.DOZEN);
        return dozen.map(part -> new Group(small.times(part.value(), part.to()), part.value()))
                .orElseGet(() -> new Group(withDecimals(small), BigDecimal.ONE));
    }

    /** What follows the hundreds: two hundred and thirty-two; three hundred and two dozen. */
    private Part withTail(Part hundreds) {
        int next = afterAnd(hundreds.to());
        if (next > hundreds.to() && Fractions.belowOne(words, next).isPresent()) {
            return hundreds;
        }
        return BelowHundred.at(words, next)
                .filter(tail -> tail.value().signum() > 0 && tail.value().compareTo(HUNDRED) < 0)
                .filter(tail -> next > hundreds.to() || !words.at(next).is(Token.Kind.NUMBER))
                .filter(tail -> Multipliers.one(words, tail.to(), Kind.HUNDRED).isEmpty())
                .map(tail -> Multipliers.one(words, tail.to(), Kind.DOZEN)
                        .map(dozen -> tail.times(dozen.value(), dozen.to()))
                        .orElse(tail))
                .map(tail -> hundreds.plus(tail.value(), tail.to()))
                .orElse(hundreds);
    }

    private Part withDecimals(Part whole) {
        int next = words.at(whole.to()).is(Token.Kind.FRACTION) ? whole.to() : afterAnd(whole.to());
        Optional<Part> fraction = next > whole.to() || words.at(next).is(Token.Kind.FRACTION)
                ? Fractions.belowOne(words, next)
                : Optional.empty();
        return fraction.map(part -> whole.plus(part.value(), part.to()))
                .or(() -> SpokenDecimals.behind(words, whole))
                .orElse(whole);
    }

    private int afterAnd(int index) {
        return joinsWithAnd ? LEXICON.skip(WordList.AND, words, index) : index;
    }
}
