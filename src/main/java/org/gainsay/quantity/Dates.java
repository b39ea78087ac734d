package org.gainsay.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import org.gainsay.quantity.Qualifier.Effect;

/** Days and years, which are no quantities: 27 May, May 27–28, 2020; in 2019; between 2011 and 2014. */
final class Dates {

    private static final Lexicon LEXICON = Lexicon.ENGLISH;
    private static final BigDecimal LAST_DAY = new BigDecimal(31);
    private static final BigDecimal FIRST_YEAR = new BigDecimal(1000);
    private static final BigDecimal FIRST_RECENT_YEAR = new BigDecimal(1900);
    private static final BigDecimal LAST_YEAR = new BigDecimal(2100);
    private static final BigDecimal CENTURY = new BigDecimal(100);

    private final Words words;

    Dates(Words words) {
        this.words = words;
    }

    /** Where the date ends that starts here; the place itself where none does. */
    int skip(int index) {
        int month = month(index);
        if (month > index) {
            int day = days(month);
            return day > month || isYear(month) ? withYear(day) : index;
        }
        int day = days(index);
        int afterDay = day > index ? month(day) : day;
        return afterDay > day ? withYear(afterDay) : index;
    }

    /**
     * Where the year ends that starts here, or two of them; the place itself where none does.
     *
     * @param floor the token that a qualifier in front of it must not reach back over
     */
    int skipYear(int index, int floor) {
        if (!isYear(index)) {
            return index;
        }
        int second = joint(index + 1);
        int end = second > index + 1 && isYear(second) && isRecent(second) ? second + 1 : index + 1;
        return namesYear(index, end, floor) ? end : index;
    }

    private boolean namesYear(int index, int end, int floor) {
        boolean round = isRound(index) && isRound(end - 1);
        boolean strong = LEXICON.isBefore(WordList.YEAR_BEFORE, words, index);
        boolean measured = Units.ENGLISH.behind(words, end).isPresent()
                || LEXICON.number(words.at(end)).isPresent();
        boolean noun = CountedNoun.isPlural(words, end) || LEXICON.is(WordList.PLURAL_VERB, words, end);
        if (measured || (!strong && !isRecent(index))) {
            return false;
        }
        if (strong) {
            return isRecent(index) || !noun;
        }
        Optional<Effect> qualifier = Qualifiers.ENGLISH
                .before(words, index, floor)
                .map(match -> match.meaning().effect());
        boolean plainNoun = noun && !LEXICON.isBefore(WordList.SKIP, words, index);
        boolean counts = (round && (qualifier.isPresent() || plainNoun))
                || qualifier.filter(Effect::opensAnEnd).isPresent()
                || LEXICON.is(WordList.PLURAL, words, end);
        return !counts;
    }

    /** Behind the day or days that start here. */
    private int days(int index) {
        if (!isDay(index)) {
            return index;
        }
        int second = joint(index + 1);
        return second > index + 1 && isDay(second) ? second + 1 : index + 1;
    }

    /** Behind the month that starts here; "may" is a verb. */
    private int month(int index) {
        int of = LEXICON.skip(WordList.OF, words, index);
        int end = LEXICON.skip(WordList.MONTH, words, of);
        if (end == of || !words.at(of).isCapitalised()) {
            return index;
        }
        return words.at(end).text().equals(".") && words.glued(end) ? end + 1 : end;
    }

    private int withYear(int index) {
        int year = words.at(index).text().equals(",") ? index + 1 : index;
        return isYear(year) ? year + 1 : index;
    }

    private int joint(int index) {
        for (WordList list : new WordList[] {WordList.DASH, WordList.AND, WordList.TO, WordList.OR}) {
            int end = LEXICON.skip(list, words, index);
            if (end > index) {
                return end;
            }
        }
        return index;
    }

    private boolean isDay(int index) {
        return isBetween(index, BigDecimal.ONE, LAST_DAY);
    }

    private boolean isYear(int index) {
        return isBetween(index, FIRST_YEAR, LAST_YEAR);
    }

    private boolean isRecent(int index) {
        return isBetween(index, FIRST_RECENT_YEAR, LAST_YEAR);
    }

    private boolean isRound(int index) {
        BigDecimal value = words.at(index).value();
        return value != null && value.remainder(CENTURY).signum() == 0;
    }

    private boolean isBetween(int index, BigDecimal low, BigDecimal high) {
        BigDecimal value = words.at(index).value();
        return words.at(index).isBare() && value != null && value.compareTo(low) >= 0 && value.compareTo(high) <= 0;
    }
}
