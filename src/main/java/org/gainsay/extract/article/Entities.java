package org.gainsay.extract.article;

import java.util.Set;
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

    private static final Set<String> IN_WORDS = Set.of("'", "\u2019", "&");

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
        int room = end - start - character.length();
        boolean withinWord = draft.isOfWord(start - 1) && draft.isOfWord(end);
        if (Character.isLetter(character.codePointAt(0))) {
            put(draft, start, character, room, Article.FILLER, draft.isOfWord(start - 1));
        } else if (withinWord && IN_WORDS.contains(character)) {
            placeInWord(draft, start, end, character);
        } else {
            boolean opens = Character.isWhitespace(draft.at(start - 1)) && !Character.isWhitespace(draft.at(end));
            put(draft, start, character, room, ' ', !opens);
        }
    }

    /** The fillers stand before the letter n of "n't": a tokenizer parts the word there. */
    private static void placeInWord(Draft draft, int start, int end, String character) {
        boolean negates = !character.equals("&") && is('n', draft, start - 1) && is('t', draft, end);
        String kept = negates ? draft.at(start - 1) + character : character;
        put(draft, negates ? start - 1 : start, kept, end - start - character.length(), Article.FILLER, true);
    }

    private static void put(Draft draft, int start, String character, int room, char padding, boolean paddedBefore) {
        draft.put(paddedBefore ? start + room : start, character);
        int from = paddedBefore ? start : start + character.length();
        draft.fill(from, from + room, padding);
    }

    private static boolean is(char letter, Draft draft, int place) {
        return Character.toLowerCase(draft.at(place)) == letter;
    }
}
