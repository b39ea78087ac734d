package org.gainsay.extract.article;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gainsay.extract.Article;
import org.jsoup.parser.Parser;

/**
 * Character references of HTML, and what careless copying makes of them, such as one with a blank in it or with its ampersand
 * escaped again: the character takes their place. Where it stands within a word, fillers keep the word whole.
 */
final class Entities {

    private static final Pattern REFERENCE =
            Pattern.compile("&(?:amp;)*(?: ?# ?(?:[0-9]{1,7}|[xX][0-9a-fA-F]{1,6}) ?|[A-Za-z][A-Za-z0-9]{1,31});");
    private static final Pattern DEBRIS = Pattern.compile("(?<=&)(?:amp;)++| ");

    private Entities() {}

    static void decode(Draft draft) {
        Matcher reference = REFERENCE.matcher(draft.toString());
        while (reference.find()) {
            String name = DEBRIS.matcher(reference.group()).replaceAll("");
            String plain = name.equals("&") ? "&amp;" : name;
            String character = Parser.unescapeEntities(plain, false);
            if (!character.equals(plain)) {
                place(draft, reference.start(), reference.end(), character);
            }
        }
    }

    private static void place(Draft draft, int start, int end, String character) {
        char before = draft.at(start - 1);
        char after = draft.at(end);
        int room = end - start - character.length();
        if (character.isBlank()) {
            draft.blank(start, end);
        } else if (Character.isLetter(character.codePointAt(0))) {
            put(draft, start, character, room, Article.FILLER, isOfWord(before));
        } else if (isApostrophe(character) && isOfWord(before) && isOfWord(after)) {
            placeApostrophe(draft, start, end, character);
        } else {
            boolean opens = Character.isWhitespace(before) && !Character.isWhitespace(after);
            put(draft, start, character, room, ' ', !opens);
        }
    }

    /** The fillers stand before the letter n of "n't": a tokenizer parts the word there. */
    private static void placeApostrophe(Draft draft, int start, int end, String character) {
        char before = draft.at(start - 1);
        boolean negates = (before == 'n' || before == 'N') && (draft.at(end) == 't' || draft.at(end) == 'T');
        String kept = negates ? before + character : character;
        put(draft, negates ? start - 1 : start, kept, end - start - character.length(), Article.FILLER, true);
    }

    private static void put(Draft draft, int start, String character, int room, char padding, boolean paddedBefore) {
        draft.put(paddedBefore ? start + room : start, character);
        int from = paddedBefore ? start : start + character.length();
        draft.fill(from, from + room, padding);
    }

    private static boolean isApostrophe(String character) {
        return character.equals("\u2019") || character.equals("'");
    }

    private static boolean isOfWord(char c) {
        return Character.isLetter(c) || c == Article.FILLER;
    }
}
