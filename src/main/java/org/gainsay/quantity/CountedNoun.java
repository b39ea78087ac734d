package org.gainsay.quantity;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The words that name what a figure counts, right behind it. They end where a closed list of small words and the shape of the
 * words say so; a name cut short does less harm than one that runs on into the verb.
 */
final class CountedNoun {

    /** Words found: from the first token up to, but without, another. */
    record Span(int from, int to) {}

    private static final Lexicon LEXICON = Lexicon.ENGLISH;
    private static final int MOST_WORDS = 6;
    private static final Pattern PLURAL = Pattern.compile("(?!.*sis$).*[^su'\\u2019]s");
    private static final Pattern POSSESSIVE = Pattern.compile(".*['\\u2019]s?");
    private static final Pattern PARTICIPLE = Pattern.compile(".{2,}(?:ed|ing)");

    private final Words words;

    CountedNoun(Words words) {
        this.words = words;
    }

    /**
     * What the figure that ends here counts, if words tell. A measure counts only what it is "of"; a share also what stands
     * behind it in the plural, and a part of all that the article marks as a whole.
     */
    Optional<Span> behind(Figure figure, int index) {
        int of = LEXICON.skip(WordList.OF, words, index);
        boolean isRatio = Units.RATIO.equals(figure.unit());
        boolean isMeasure = figure.unit() != null && !isRatio;
        if (figure.compound() || (isMeasure && of == index)) {
            return Optional.empty();
        }
        boolean marked = of > index || LEXICON.is(WordList.SKIP, words, of);
        return startingAt(of > index ? behindWhole(of) : of)
                .filter(span -> !isRatio || marked || isPlural(words, span.to() - 1))
                .filter(span ->
                        !POSSESSIVE.matcher(words.at(span.to() - 1).lower()).matches());
    }

    /** "Three of the five helicopters" are helicopters. */
    private int behindWhole(int index) {
        int start = behindSmallWords(index);
        return new Numerals(words).at(start, false).map(Numeral::to).orElse(start);
    }

    private int behindSmallWords(int index) {
        int from = index;
        while (LEXICON.skip(WordList.SKIP, words, from) > from) {
            from = LEXICON.skip(WordList.SKIP, words, from);
        }
        return from;
    }

    private Optional<Span> startingAt(int index) {
        int from = behindSmallWords(index);
        int to = from;
        for (int count = 0; count < MOST_WORDS; count++) {
            to = next(from, to);
        }
        return to > from ? Optional.of(new Span(from, to)) : Optional.empty();
    }

    /** Behind the word by which a name goes on that has begun at a token; the place itself where it ends. */
    private int next(int from, int index) {
        Token token = words.at(index);
        if (index > from && (isJoint(index) || joinsAdjectives(index))) {
            return index + 2;
        }
        boolean goesOn =
                switch (token.kind()) {
                    case WORD -> !isEnd(from, index);
                    case NAME -> token.text().chars().anyMatch(Character::isLetter);
                    case NUMBER -> Names.ENGLISH.isMake(words, index - 1);
                    case FRACTION, SYMBOL -> false;
                };
        return goesOn ? index + 1 : index;
    }

    /** "Russian and Syrian mercenaries", but not "tanks and guns". */
    private boolean joinsAdjectives(int index) {
        Token next = words.at(index + 1);
        return LEXICON.is(WordList.AND, words, index)
                && !isPlural(words, index - 1)
                && (next.isWord() || next.is(Token.Kind.NAME))
                && !isEnd(index, index + 1);
    }

    private boolean isEnd(int from, int index) {
        if (LEXICON.is(WordList.STOP, words, index)
                || LEXICON.number(words.at(index)).isPresent()) {
            return true;
        }
        boolean later = LEXICON.is(WordList.LATER, words, index);
        boolean participle = PARTICIPLE.matcher(words.at(index).lower()).matches() && isLast(index);
        if (index == from) {
            return (participle || (later && isLast(index))) && !LEXICON.is(WordList.PLURAL, words, index);
        }
        return later || participle || (isPlural(words, index - 1) && !isPlural(words, index));
    }

    /** "Soldiers wounded in", but not "armed men". */
    private boolean isLast(int index) {
        Token next = words.at(index + 1);
        return (!next.isWord() && !next.is(Token.Kind.NAME)) || LEXICON.is(WordList.STOP, words, index + 1);
    }

    /** A hyphen or slash within a word. */
    private boolean isJoint(int index) {
        boolean joins = LEXICON.is(WordList.HYPHEN, words, index)
                || words.at(index).text().equals("/");
        return joins
                && words.glued(index)
                && words.glued(index + 1)
                && words.at(index + 1).isWord();
    }

    /** Whether a word looks like a plural, as what is counted mostly is. */
    static boolean isPlural(Words words, int index) {
        Token token = words.at(index);
        boolean named = token.isWord() || token.is(Token.Kind.NAME);
        return named
                && !LEXICON.is(WordList.NO_PLURAL, words, index)
                && (LEXICON.is(WordList.PLURAL, words, index)
                        || PLURAL.matcher(token.lower()).matches());
    }
}
