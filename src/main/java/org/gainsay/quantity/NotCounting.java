package org.gainsay.quantity;

import java.math.BigDecimal;
import java.util.stream.IntStream;
import org.gainsay.quantity.Qualifier.Effect;

/** Numbers that count nothing: dates, names, ordinals, compounds, scores, "one" that stands for somebody. */
final class NotCounting {

    private static final Lexicon LEXICON = Lexicon.ENGLISH;
    private static final int LONGEST_LIST_NUMBER = 3;

    private final Words words;
    private final boolean isEstimate;
    private final Dates dates;
    private final Numerals numerals;
    private final OrdinalNumbers ordinals;
    private final PronounOne pronoun;

    /** @param isEstimate whether the text is known to be an estimate, so that 2019 or "one" alone is a count in it */
    NotCounting(Words words, boolean isEstimate) {
        this.words = words;
        this.isEstimate = isEstimate;
        this.dates = new Dates(words);
        this.numerals = new Numerals(words);
        this.ordinals = new OrdinalNumbers(words);
        this.pronoun = new PronounOne(words);
    }

    /**
     * Where the words end that start here, hold a number and count nothing; the place itself where none do.
     *
     * @param floor the token that a qualifier in front must not reach back over
     */
    int skip(int index, int floor) {
        int anywhere = IntStream.of(
                        dates.skip(index),
                        Names.ENGLISH.skipNumbered(words, index),
                        rate(index),
                        score(index),
                        ordinals.skip(index),
                        numerals.at(index, false).map(this::behind).orElse(index))
                .max()
                .orElse(index);
        return isEstimate ? anywhere : Math.max(anywhere, inSentence(index, floor));
    }

    private int inSentence(int index, int floor) {
        int year = Math.max(dates.skipYear(index, floor), listNumber(index));
        return isQualified(index, floor)
                ? year
                : IntStream.of(year, Names.ENGLISH.skipIdiom(words, index), pronoun.skip(index))
                        .max()
                        .orElse(year);
    }

    /** "At least one of them" counts, "one of them" does not. */
    private boolean isQualified(int index, int floor) {
        return Qualifiers.ENGLISH
                .before(words, index, floor)
                .map(match -> match.meaning().effect())
                .filter(effect -> effect.opensAnEnd() || effect == Effect.EXACTLY)
                .isPresent();
    }

    /** Per 1,000. */
    private int rate(int index) {
        int number = LEXICON.skip(WordList.PER, words, index);
        return number == index
                ? index
                : numerals.at(number, false).map(Numeral::to).orElse(index);
    }

    /** 3-1, 50-50: the lower or the same behind the dash is no range. */
    private int score(int index) {
        BigDecimal first = words.at(index).value();
        BigDecimal second = words.at(index + 2).value();
        boolean joined =
                LEXICON.is(WordList.DASH, words, index + 1) && words.glued(index + 1) && words.glued(index + 2);
        return joined && first != null && second != null && first.compareTo(second) >= 0 ? index + 3 : index;
    }

    /** What follows a number and takes its meaning: 1400 GMT; a three-judge panel. */
    private int behind(Numeral number) {
        int index = number.to();
        int named = Names.ENGLISH.skipAfter(words, index);
        if (named > index) {
            return named;
        }
        boolean hyphenated = words.glued(index) && LEXICON.is(WordList.HYPHEN, words, index) && words.glued(index + 1);
        boolean goesOn = Units.ENGLISH.behind(words, index).isPresent()
                || Qualifiers.ENGLISH.after(words, index).isPresent()
                || IntStream.of(
                                LEXICON.skip(WordList.MEMBERS, words, index + 1),
                                LEXICON.skip(WordList.TO, words, index + 1),
                                LEXICON.skip(WordList.OR, words, index + 1))
                        .anyMatch(end -> end > index + 1);
        return hyphenated && words.at(index + 1).isWord() && !goesOn ? index + 2 : number.from();
    }

    /** The 1. or 1) in front of an item of a list. */
    private int listNumber(int index) {
        Token number = words.at(index);
        boolean isShort = number.isBare() && number.text().length() <= LONGEST_LIST_NUMBER;
        boolean marked = words.glued(index + 1)
                && (words.at(index + 1).text().equals(".")
                        || words.at(index + 1).text().equals(")"));
        return isShort && marked && startsLine(number) && words.at(index + 2).isWord() && !words.glued(index + 2)
                ? index + 2
                : index;
    }

    private boolean startsLine(Token token) {
        String text = words.text();
        int before = token.start() - 1;
        while (before >= 0 && (text.charAt(before) == ' ' || text.charAt(before) == '\t')) {
            before--;
        }
        return before < 0 || text.charAt(before) == '\n' || text.charAt(before) == '\r';
    }
}
