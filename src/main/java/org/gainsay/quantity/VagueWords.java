package org.gainsay.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import org.gainsay.claim.Bound;
import org.gainsay.input.Rows;
import org.gainsay.input.Rows.Row;
import org.gainsay.quantity.NumberWord.Kind;
import org.gainsay.quantity.Phrases.Match;
import org.jspecify.annotations.Nullable;

/** Dozens, tens of thousands, several hundred; a majority. What has no figure at all, such as "several", is none of them. */
final class VagueWords {

    /** The tables that come with the program. */
    static final VagueWords ENGLISH = new VagueWords();

    private static final Lexicon LEXICON = Lexicon.ENGLISH;
    private static final BigDecimal HALF_OF_ALL = new BigDecimal(50);
    private static final BigDecimal ALL = new BigDecimal(100);

    private record Span(BigDecimal low, BigDecimal high) {

        /** Tens of thousands end where hundreds of thousands begin. */
        Span times(BigDecimal scale) {
            return new Span(
                    low.multiply(scale),
                    high.add(BigDecimal.ONE).multiply(scale).subtract(BigDecimal.ONE));
        }
    }

    private final Phrases<Span> singular = new Phrases<>();
    private final Phrases<Span> plural = new Phrases<>();

    private VagueWords() {
        for (Row row : Rows.of(VagueWords.class, "vague.txt")) {
            Span span = new Span(new BigDecimal(row.cell(0)), new BigDecimal(row.cell(1)));
            row.words(2).forEach(word -> singular.add(word, span));
            row.words(3).forEach(word -> plural.add(word, span));
        }
    }

    Optional<Figure> at(Words words, int index) {
        int counted = LEXICON.skip(WordList.VAGUE_COUNT, words, index);
        Optional<Match<Span>> word = plural.startingAt(words, counted)
                .or(() -> counted > index ? singular.startingAt(words, counted) : Optional.empty());
        return word.flatMap(match -> figure(words, index, match)).or(() -> majority(words, index));
    }

    private static Optional<Figure> figure(Words words, int from, Match<Span> word) {
        int of = LEXICON.skip(WordList.OF, words, word.to());
        boolean multiplies = LEXICON.number(words.at(of), Kind.SCALE).isPresent();
        Part scales =
                multiplies ? Multipliers.scales(words, of, false) : new Part(BigDecimal.ONE, word.to(), word.to());
        if (of == word.to() && LEXICON.is(WordList.NEEDS_OF, words, word.from())) {
            return Optional.empty();
        }
        Span span = word.meaning().times(scales.value());
        Optional<Match<String>> unit = unit(words, scales.to());
        return Optional.of(figure(
                from,
                unit.map(Match::to).orElse(scales.to()),
                span,
                unit.map(Match::meaning).orElse(null)));
    }

    private static Optional<Match<String>> unit(Words words, int index) {
        return Units.ENGLISH
                .behind(words, index)
                .or(() -> Units.ENGLISH.behind(words, LEXICON.skip(WordList.OF, words, index)));
    }

    private static Figure figure(int from, int to, Span span, @Nullable String unit) {
        return new Figure(from, to, span.low(), span.high(), Bound.VAGUE, unit, false);
    }

    private static Optional<Figure> majority(Words words, int index) {
        int end = LEXICON.skip(WordList.MAJORITY, words, index);
        boolean alone = words.at(end).is(Token.Kind.SYMBOL) || LEXICON.is(WordList.MAJORITY_BEFORE, words, end);
        return end > index && alone
                ? Optional.of(new Figure(index, end, HALF_OF_ALL, ALL, Bound.LOWER, Units.PERCENT, false))
                : Optional.empty();
    }
}
