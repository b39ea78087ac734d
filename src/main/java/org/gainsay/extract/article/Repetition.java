package org.gainsay.extract.article;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Lines that say again what a line before them said: a headline that a page repeats is read once, where it stands first. Articles make no
 * difference.
 */
final class Repetition {

    private static final int WORDS = 3;
    private static final Set<String> ARTICLES = Set.of("a", "an", "the");

    private Repetition() {}

    static void skip(Draft draft) {
        Set<List<String>> said = new HashSet<>();
        for (Line line : draft.lines()) {
            List<String> words = line.words().stream()
                    .filter(word -> !ARTICLES.contains(word))
                    .toList();
            if (words.size() >= WORDS && !said.add(words)) {
                draft.skip(line.start(), line.end(), line.endsSentence() ? "repeated line" : "repeated headline");
            }
        }
    }
}
