package org.gainsay.shell;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jline.keymap.KeyMap;

/** What a key does in a guided review. */
enum ReviewKey {
    GENUINE("genuine", "the sources disagree: report both", "g"),
    TIME("time", "explained: they speak of different days", "t"),
    SCOPE("scope", "explained: they count or mean different things", "s"),
    SAME_ORIGIN("same origin", "explained: they go back to one speaker", "o"),
    TRANSLATION("translation", "explained: a word was rendered differently", "l"),
    SETTLED("settle", "adopt a figure, and say why", "f"),
    TOOL_ERROR("tool error", "the program compared what it should not have", "e"),
    PENDING("ask", "wait for an answer: whom you asked, and until when", "a"),
    SKIP("skip", "go on; it stays as it is", "n "),
    BACK("back", "to the one before", "b"),
    UNDO("undo", "take back the last decision, by a new entry", "u"),
    DETAILS("details", "every claim with its quote, every clash with its facts", "d"),
    WORDS("words", "ask for words with the next decision", "w"),
    HELP("help", "what the keys do", "h?"),
    QUIT("quit", "leave; what was decided is kept, and review goes on here", "q\u0003\u0004"),
    PASTED("", "", ""),
    UNKNOWN("", "", "");

    private static final String ARROW = "\u001b[";
    private static final String APPLICATION_ARROW = "\u001bO";

    private final String word;
    private final String meaning;
    private final String keys;

    ReviewKey(String word, String meaning, String keys) {
        this.word = word;
        this.meaning = meaning;
        this.keys = keys;
    }

    static KeyMap<ReviewKey> map() {
        KeyMap<ReviewKey> map = new KeyMap<>();
        map.setNomatch(UNKNOWN);
        map.setUnicode(UNKNOWN);
        for (ReviewKey key : values()) {
            key.keys.chars().forEach(character -> map.bind(key, String.valueOf((char) character)));
        }
        map.bind(PASTED, Keyboard.PASTE);
        map.bind(SKIP, ARROW + "C", APPLICATION_ARROW + "C");
        map.bind(BACK, ARROW + "D", APPLICATION_ARROW + "D");
        return map;
    }

    /** The keys with a word each, on one line. */
    static String inShort(ReviewKey first, ReviewKey last) {
        return shown(first, last)
                .map(key -> key.keys.charAt(0) + " " + key.word)
                .collect(Collectors.joining(", "));
    }

    /** A line for each key. */
    static List<String> explained() {
        return shown(GENUINE, QUIT)
                .map(key -> key.keys.charAt(0) + " " + key.word + ": " + key.meaning)
                .toList();
    }

    private static Stream<ReviewKey> shown(ReviewKey first, ReviewKey last) {
        return Stream.of(values()).filter(key -> key.compareTo(first) >= 0 && key.compareTo(last) <= 0);
    }
}
