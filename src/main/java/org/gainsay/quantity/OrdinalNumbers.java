package org.gainsay.quantity;

import java.math.BigDecimal;
import java.util.Optional;

/** Places in an order that begin like a count: two hundred and first, one hundred twenty-first, two millionth. */
final class OrdinalNumbers {

    private static final Lexicon LEXICON = Lexicon.ENGLISH;
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private final Words words;
    private final Numerals numerals;

    OrdinalNumbers(Words words) {
        this.words = words;
        this.numerals = new Numerals(words);
    }

    /** Where the ordinal ends that starts here with a number word; the place itself where none does. */
    int skip(int index) {
        return LEXICON.number(words.at(index))
                .flatMap(word -> numerals.withoutAnd(index, false))
                .filter(number -> !number.share())
                .flatMap(this::ordinalBehind)
                .orElse(index);
    }

    private Optional<Integer> ordinalBehind(Numeral number) {
        int joined = LEXICON.skip(WordList.HYPHEN, words, LEXICON.skip(WordList.AND, words, number.to()));
        boolean tens = LEXICON.number(words.at(joined), NumberWord.Kind.TEN).isPresent();
        int last = tens ? LEXICON.skip(WordList.HYPHEN, words, joined + 1) : joined;
        return LEXICON.ordinal(words.at(last))
                .filter(OrdinalWord::ranks)
                .filter(ordinal -> completes(ordinal.number(), number.value()))
                .map(ordinal -> last + 1);
    }

    /** First completes twenty or a hundred but not two; hundredth multiplies whatever stands before it. */
    private static boolean completes(BigDecimal ordinal, BigDecimal number) {
        return ordinal.compareTo(HUNDRED) >= 0
                || (number.compareTo(BigDecimal.TEN) > 0
                        && number.remainder(BigDecimal.TEN).signum() == 0);
    }
}
