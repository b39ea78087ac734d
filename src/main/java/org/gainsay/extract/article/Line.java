package org.gainsay.extract.article;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.gainsay.extract.Article;

/**
 * A line of a draft, without the blanks around it.
 *
 * @param start first UTF-16 code unit
 * @param end the code unit after the last
 * @param linked the share of its letters that stand in links, from 0 to 1
 */
record Line(int start, int end, String text, double linked) {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}'\u2019]+");
    private static final Pattern APOSTROPHE = Pattern.compile("['\u2019]");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?\u2026][\"'\u201d\u2019\u201c\u00bb)\\]\\s]*+$");

    /** Its words in lower case, without marks and apostrophes: two lines of the same words say the same. */
    List<String> words() {
        String plain = text.replace(String.valueOf(Article.FILLER), "").toLowerCase(Locale.ROOT);
        return NO_WORD.splitAsStream(plain)
                .map(word -> APOSTROPHE.matcher(word).replaceAll(""))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    boolean endsSentence() {
        return SENTENCE_END
                .matcher(text.substring(Math.max(0, text.length() - 8)))
                .find();
    }
}
