package org.gainsay.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import org.gainsay.quantity.Phrases.Match;

/** Reads a number together with the unit in front of it or behind it. */
final class Amounts {

    private static final Lexicon LEXICON = Lexicon.ENGLISH;
    private static final Units UNITS = Units.ENGLISH;

    private static final BigDecimal OLDEST = new BigDecimal(120);

    private final Words words;
    private final Numerals numerals;

    Amounts(Words words) {
        this.words = words;
        this.numerals = new Numerals(words);
    }

    /** The amount that starts here with its number or with a unit in front of it. */
    Optional<Amount> at(int index, boolean money) {
        return read(index, money, true);
    }

    /** The same, but taking an "and" to part it from another amount. */
    Optional<Amount> withoutAnd(int index, boolean money) {
        return read(index, money, false);
    }

    private Optional<Amount> read(int index, boolean money, boolean joinsWithAnd) {
        if (numerals.isSign(index) && UNITS.startingBefore(words, index + 1).isPresent()) {
            return read(index + 1, money, joinsWithAnd).map(amount -> amount.negated(index));
        }
        Optional<Match<String>> before = UNITS.startingBefore(words, index);
        int start = before.map(Match::to).orElse(index);
        boolean million = money || before.isPresent() || countsPeople(start);
        Optional<Numeral> numeral = joinsWithAnd ? numerals.at(start, million) : numerals.withoutAnd(start, million);
        return numeral.map(number ->
                        before.map(unit -> withUnitBefore(number, unit)).orElseGet(() -> withUnitBehind(number)))
                .map(amount -> andPart(amount).orElse(amount))
                .or(() -> oneUnit(index).flatMap(this::andPart));
    }

    /** A year, which counts only where a part of one follows: a year and a half. */
    private Optional<Amount> oneUnit(int index) {
        int article = LEXICON.skip(WordList.ARTICLE, words, index);
        Numeral one = new Numeral(index, article, BigDecimal.ONE, BigDecimal.ONE, false);
        return UNITS.behind(words, article)
                .filter(unit -> article > index)
                .map(unit -> new Amount(index, unit.to(), one, unit.meaning(), false, false));
    }

    /** Two years and a half. */
    private Optional<Amount> andPart(Amount whole) {
        int and = LEXICON.skip(WordList.AND, words, whole.to());
        return and > whole.to() && whole.unit() != null && !whole.unitBefore()
                ? Fractions.single(words, and).map(whole::plus)
                : Optional.empty();
    }

    /** "5m people" are five million. */
    private boolean countsPeople(int index) {
        return words.at(index).is(Token.Kind.NUMBER) && LEXICON.is(WordList.PLURAL, words, index + 2);
    }

    private static Amount withUnitBefore(Numeral number, Match<String> unit) {
        return new Amount(unit.from(), number.to(), number, unit.meaning(), true, false);
    }

    private Amount withUnitBehind(Numeral number) {
        boolean hyphenated = words.glued(number.to()) && LEXICON.is(WordList.HYPHEN, words, number.to());
        Optional<Match<String>> unit =
                UNITS.behind(words, number.to()).or(() -> ofOne(number)).or(() -> age(number));
        if (unit.isEmpty()) {
            boolean members = hyphenated && LEXICON.is(WordList.MEMBERS, words, number.to() + 1);
            String share = number.share() ? Units.RATIO : null;
            return new Amount(number.from(), members ? number.to() + 2 : number.to(), number, share, false, members);
        }
        return new Amount(number.from(), unit.get().to(), number, unit.get().meaning(), false, hyphenated);
    }

    /** The age of a person, as it stands behind a name: Smith, 34, said. */
    private Optional<Match<String>> age(Numeral number) {
        int name = number.from() - 2;
        boolean inCommas = words.at(number.from()).isBare()
                && words.at(number.from() - 1).text().equals(",")
                && words.at(number.to()).text().equals(",");
        boolean isAge = inCommas
                && words.at(name).isWord()
                && words.at(name).isCapitalised()
                && number.value().compareTo(OLDEST) < 0;
        return isAge ? Optional.of(new Match<>(Units.YEAR, number.from(), number.to())) : Optional.empty();
    }

    /** Half an hour, three quarters of a mile. */
    private Optional<Match<String>> ofOne(Numeral number) {
        int of = LEXICON.skip(WordList.OF, words, number.to());
        int article = LEXICON.skip(WordList.ARTICLE, words, of);
        return number.share() && article > of ? UNITS.behind(words, article) : Optional.empty();
    }
}
