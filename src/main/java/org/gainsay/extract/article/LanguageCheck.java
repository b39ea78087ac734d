package org.gainsay.extract.article;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.gainsay.input.Rows;

/**
 * Whether a text is English, by the small words without which no language makes a sentence, as {@code languages.txt} lists them.
 * Words with a capital do not count: foreign names are full of foreign words. In doubt a text is English.
 */
final class LanguageCheck {

    private static final String ENGLISH = "English";
    private static final String SHARED = "shared";
    private static final Set<String> NO_OTHER = Set.of(ENGLISH, SHARED);
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}'\u2019]+");
    private static final Pattern ELIDED = Pattern.compile("['\u2019].*");

    private static final int MOST_WORDS = 5000;
    private static final int FEWEST_LETTERS = 5;
    private static final int FEWEST_WORDS = 8;
    private static final int DISTINCT_WORDS = 3;
    private static final double SHARE_OF_OTHER = 0.12;
    private static final int LONG_TEXT = 60;
    private static final double SHARE_OF_ENGLISH = 0.05;
    private static final int FEW_WORDS = 20;
    private static final double PLAIN_SHARE = 0.1;

    private static final Map<String, Set<String>> SMALL_WORDS = smallWords();

    private LanguageCheck() {}

    /** What the text looks like where it is not English, such as {@code it looks like French}. */
    static Optional<String> otherLanguage(String prose) {
        return otherScript(prose).or(() -> otherWords(prose));
    }

    /** Whether the small words of English are beyond doubt. */
    static boolean isPlainlyEnglish(String prose) {
        List<String> words = words(prose);
        return words.size() >= FEW_WORDS && count(ENGLISH, uncapitalized(words)) >= words.size() * PLAIN_SHARE;
    }

    private static Optional<String> otherScript(String prose) {
        Map<Character.UnicodeScript, Integer> letters = new TreeMap<>();
        prose.codePoints()
                .filter(Character::isLetter)
                .forEach(letter -> letters.merge(Character.UnicodeScript.of(letter), 1, Integer::sum));
        int all = letters.values().stream().mapToInt(Integer::intValue).sum();
        return letters.entrySet().stream()
                .filter(script -> script.getKey() != Character.UnicodeScript.LATIN)
                .filter(script -> all >= FEWEST_LETTERS && script.getValue() * 2 > all)
                .map(script -> "most of its letters are "
                        + script.getKey().name().charAt(0)
                        + script.getKey().name().substring(1).toLowerCase(Locale.ROOT))
                .findFirst();
    }

    private static Optional<String> otherWords(String prose) {
        List<String> words = words(prose);
        List<String> small = uncapitalized(words);
        if (small.size() < FEWEST_WORDS) {
            return Optional.empty();
        }
        long english = count(ENGLISH, small);
        Optional<String> nearest = SMALL_WORDS.keySet().stream()
                .filter(language -> !NO_OTHER.contains(language))
                .filter(language -> distinct(language, small) >= DISTINCT_WORDS)
                .filter(language ->
                        count(language, small) > 2 * english && count(language, small) >= words.size() * SHARE_OF_OTHER)
                .max((a, b) -> Long.compare(count(a, small), count(b, small)));
        if (nearest.isPresent()) {
            return nearest.map(language -> "it looks like " + language);
        }
        return words.size() >= LONG_TEXT && english + count(SHARED, small) < words.size() * SHARE_OF_ENGLISH
                ? Optional.of("it has hardly any of the small words of English")
                : Optional.empty();
    }

    private static List<String> words(String prose) {
        return NO_WORD.splitAsStream(prose)
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .toList();
    }

    private static List<String> uncapitalized(List<String> words) {
        return words.stream()
                .filter(word -> Character.isLowerCase(word.charAt(0)))
                .map(word -> ELIDED.matcher(word).replaceFirst(""))
                .toList();
    }

    private static long count(String language, List<String> words) {
        Set<String> small = SMALL_WORDS.getOrDefault(language, Set.of());
        return words.stream().filter(small::contains).count();
    }

    private static int distinct(String language, List<String> words) {
        Set<String> found = new HashSet<>(words);
        found.retainAll(SMALL_WORDS.getOrDefault(language, Set.of()));
        return found.size();
    }

    private static Map<String, Set<String>> smallWords() {
        Map<String, Set<String>> words = new TreeMap<>();
        Rows.of(LanguageCheck.class, "languages.txt")
                .forEach(row -> words.computeIfAbsent(row.cell(0), any -> new HashSet<>())
                        .addAll(row.words(1)));
        return words;
    }
}
