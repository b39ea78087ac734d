package org.gainsay.quantity;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.gainsay.input.Rows;
import org.gainsay.input.Rows.Row;

/** What single words mean: number words, ordinals, and the closed lists of small words, each from its table. */
final class Lexicon {

    /** The tables that come with the program. */
    static final Lexicon ENGLISH = new Lexicon();

    private final Map<String, NumberWord> numbers = new HashMap<>();
    private final Map<String, BigDecimal> behindFigures = new HashMap<>();
    private final Map<String, BigDecimal> behindMoney = new HashMap<>();
    private final Set<Integer> denominators = new HashSet<>();
    private final Map<String, OrdinalWord> ordinals = new HashMap<>();
    private final Map<WordList, Phrases<WordList>> lists = new EnumMap<>(WordList.class);

    private Lexicon() {
        Rows.of(Lexicon.class, "numerals.txt").forEach(this::addNumber);
        Rows.of(Lexicon.class, "ordinals.txt").forEach(this::addOrdinal);
        for (Row row : Rows.of(Lexicon.class, "words.txt")) {
            WordList list = WordList.valueOf(constant(row.cell(0)));
            Phrases<WordList> phrases = lists.computeIfAbsent(list, any -> new Phrases<>());
            row.words(1).forEach(phrase -> phrases.add(phrase, list));
        }
    }

    Optional<NumberWord> number(Token token) {
        return token.isWord() ? Optional.ofNullable(numbers.get(token.lower())) : Optional.empty();
    }

    Optional<NumberWord> number(Token token, NumberWord.Kind kind) {
        return number(token).filter(word -> word.kind() == kind);
    }

    Optional<OrdinalWord> ordinal(Token token) {
        return token.isWord() ? Optional.ofNullable(ordinals.get(token.lower())) : Optional.empty();
    }

    /** What letters right behind figures multiply them by: 10k, and, where the figure is a sum of money, $3m. */
    Optional<BigDecimal> glued(String letters, boolean money) {
        BigDecimal multiplier = money ? behindMoney.get(letters) : null;
        return Optional.ofNullable(multiplier != null ? multiplier : behindFigures.get(letters));
    }

    /** Whether letters right behind figures can multiply them. */
    boolean followsFigures(String letters) {
        NumberWord word = numbers.get(letters.toLowerCase(Locale.ROOT));
        boolean multiplies = word != null && word.kind() != NumberWord.Kind.UNIT && word.kind() != NumberWord.Kind.TEN;
        return multiplies || behindFigures.containsKey(letters) || behindMoney.containsKey(letters);
    }

    /** Whether figures divided by a slash are a fraction over this number. */
    boolean isDenominator(int number) {
        return denominators.contains(number);
    }

    boolean is(WordList list, Words words, int index) {
        return phrases(list).startingAt(words, index).isPresent();
    }

    /** Where the phrase of the list that starts here ends; the place itself where none does. */
    int skip(WordList list, Words words, int index) {
        return phrases(list).startingAt(words, index).map(Phrases.Match::to).orElse(index);
    }

    /** Whether a phrase of the list ends before the place. */
    boolean isBefore(WordList list, Words words, int index) {
        return phrases(list).endingAt(words, index).isPresent();
    }

    private Phrases<WordList> phrases(WordList list) {
        return Objects.requireNonNull(lists.get(list), () -> "words.txt has no list " + list);
    }

    private void addNumber(Row row) {
        List<String> words = row.words(2);
        if (row.cell(0).equals("below-slash")) {
            words.forEach(number -> denominators.add(Integer.valueOf(number)));
            return;
        }
        BigDecimal value = new BigDecimal(row.cell(1));
        switch (row.cell(0)) {
            case "glued" -> words.forEach(letters -> behindFigures.put(letters, value));
            case "money" -> words.forEach(letters -> behindMoney.put(letters, value));
            default -> {
                NumberWord.Kind kind = NumberWord.Kind.valueOf(constant(row.cell(0)));
                words.forEach(word -> numbers.put(word, new NumberWord(kind, value)));
            }
        }
    }

    private void addOrdinal(Row row) {
        BigDecimal number = new BigDecimal(row.cell(1));
        boolean ranks = !row.cell(0).equals("fraction");
        boolean divides = !row.cell(0).equals("ordinal");
        row.words(2).forEach(word -> ordinals.put(word, new OrdinalWord(number, false, ranks, divides)));
        row.words(3).forEach(word -> ordinals.put(word, new OrdinalWord(number, true, false, divides)));
    }

    private static String constant(String word) {
        return word.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
