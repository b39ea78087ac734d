package org.gainsay.quantity;

import java.util.Optional;
import java.util.regex.Pattern;
import org.gainsay.input.Rows;
import org.gainsay.input.Rows.Row;
import org.gainsay.quantity.Phrases.Match;

/** Words beside which a number names and does not count: Resolution 1970, page 5, a Boeing 737, 1400 GMT. */
final class Names {

    /** The table that comes with the program. */
    static final Names ENGLISH = new Names();

    private static final Lexicon LEXICON = Lexicon.ENGLISH;

    /** Nothing is named by a number that is written to be counted: the figure 2,500. */
    private static final Pattern GROUPED = Pattern.compile("[,\\s]");

    private enum Kind {
        BEFORE,
        TITLE,
        MAKE
    }

    private final Phrases<Kind> before = new Phrases<>();
    private final Phrases<Boolean> after = new Phrases<>();
    private final Phrases<Boolean> idioms = new Phrases<>();

    private Names() {
        Rows.of(Names.class, "designators.txt").forEach(this::add);
    }

    private void add(Row row) {
        switch (row.cell(0)) {
            case "after" -> row.words(1).forEach(word -> after.add(word, true));
            case "idiom" -> row.words(1).forEach(word -> idioms.add(word, true));
            case "before" -> row.words(1).forEach(word -> before.add(word, Kind.BEFORE));
            case "title" -> row.words(1).forEach(word -> before.add(word, Kind.TITLE));
            case "make" -> row.words(1).forEach(word -> before.add(word, Kind.MAKE));
            default -> throw new IllegalStateException("designators.txt has no kind " + row.cell(0));
        }
    }

    /** Where the phrase ends that starts here and whose number counts nothing; the place itself where none does. */
    int skipIdiom(Words words, int index) {
        return idioms.startingAt(words, index).map(Match::to).orElse(index);
    }

    /** Where the name ends that starts here with a word and goes on with one or more numbers; the place itself where none does. */
    int skipNumbered(Words words, int index) {
        return before.startingAt(words, index)
                .filter(match -> isWritten(words, match))
                .map(match -> numbers(words, match.to()))
                .filter(end -> end > 0)
                .orElse(index);
    }

    /** Whether a word that goes before a number ends before this place. */
    boolean isBeforeNumber(Words words, int index) {
        return before.endingAt(words, index)
                .filter(match -> isWritten(words, match))
                .isPresent();
    }

    /** Whether the token is a make of vehicles or arms. */
    boolean isMake(Words words, int index) {
        return before.startingAt(words, index)
                .filter(match -> match.meaning() == Kind.MAKE && isWritten(words, match))
                .isPresent();
    }

    /** Where the word ends that stands here, behind a number, and makes it a name; the place itself where none does. */
    int skipAfter(Words words, int index) {
        return after.startingAt(words, index).map(Match::to).orElse(index);
    }

    private static boolean isWritten(Words words, Match<Kind> match) {
        return match.meaning() == Kind.BEFORE || words.at(match.from()).isCapitalised();
    }

    /** Behind the numbers that start here: 5; 5 and 6; 2–4; 0 where there is none. */
    private static int numbers(Words words, int index) {
        int end = number(words, index).orElse(0);
        int next = end;
        while (next > 0) {
            end = next;
            int joined = joint(words, end);
            next = joined == end
                    ? 0
                    : number(words, joined).filter(to -> !counts(words, to)).orElse(0);
        }
        return end;
    }

    private static int joint(Words words, int index) {
        int comma = words.at(index).text().equals(",") ? index + 1 : index;
        for (WordList list : new WordList[] {WordList.AND, WordList.OR, WordList.TO, WordList.DASH}) {
            int end = LEXICON.skip(list, words, comma);
            if (end > comma) {
                return end;
            }
        }
        return comma;
    }

    private static Optional<Integer> number(Words words, int index) {
        Token token = words.at(index);
        boolean figures = token.is(Token.Kind.NAME)
                || (token.is(Token.Kind.NUMBER)
                        && !GROUPED.matcher(token.text()).find());
        boolean word = LEXICON.number(token, NumberWord.Kind.UNIT).isPresent();
        return figures || word ? Optional.of(index + 1) : Optional.empty();
    }

    /** "Article 5 and 200 soldiers": the second number counts. */
    private static boolean counts(Words words, int index) {
        Token next = words.at(index);
        return next.is(Token.Kind.NAME) || (next.isWord() && !LEXICON.is(WordList.STOP, words, index));
    }
}
