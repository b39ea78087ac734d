package org.gainsay.pair;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.gainsay.extract.Token;

/** The small words that steer how a text is read, from {@code words.txt}. */
final class Words {

    /** What a list of words is for; its name stands in the table. */
    enum Kind {
        /** Turns a clause into its opposite: not, never. */
        NEGATION,
        /** Leaves none of what it stands with: no, nobody, without. */
        NONE_OF,
        /** Leaves little of it: hardly, few. */
        HARDLY,
        /** Verbs whose object or complement did not come true: fail, refuse. */
        UNDOES,
        /** Verbs by which a speaker denies: deny, reject. */
        DENIES,
        /** Says that something is only possible: may, perhaps. */
        POSSIBLE,
        /** Opens a condition. */
        IF,
        /** Behind a figure that is a difference: more, fewer. */
        MORE,
        /** Carries no content of its own: be, have. */
        LIGHT,
        /** Stands for anybody or anything: someone, people. */
        ANYONE,
        /** Counts or gathers what stands behind it: group, pair. */
        GROUP,
        /** Verbs of what happens to a thing only once: be born, found. */
        ONCE,
        /** Verbs by which somebody comes to what is offered: accept, win. */
        TAKES,
        /** Verbs of which one object has one subject: win, succeed. */
        ONE_HOLDER
    }

    private static final Set<Kind> EMPTY = EnumSet.complementOf(EnumSet.of(
            Kind.UNDOES, Kind.DENIES, Kind.ANYONE, Kind.MORE, Kind.GROUP, Kind.ONCE, Kind.TAKES, Kind.ONE_HOLDER));

    /** The table that comes with the program. */
    static final Words ENGLISH = new Words();

    private final Map<Kind, Set<String>> lists = new EnumMap<>(Kind.class);

    private Words() {
        rows().forEach(this::add);
    }

    boolean is(Kind kind, String word) {
        return list(kind).contains(word.toLowerCase(Locale.ROOT));
    }

    boolean is(Kind kind, Token token) {
        return is(kind, token.lemma());
    }

    /** Whether a word says what a text is about: a noun, verb, adjective or adverb that is not empty or a cue. */
    boolean isContent(Token token) {
        Lemma lemma = Lemma.of(token);
        boolean figure = token.tag().equals("CD");
        return (figure || lemma.part() != Lemma.Part.OTHER) && EMPTY.stream().noneMatch(kind -> is(kind, lemma.text()));
    }

    private Set<String> list(Kind kind) {
        return lists.computeIfAbsent(kind, any -> new HashSet<>());
    }

    private void add(String row) {
        int bar = row.indexOf('|');
        Kind kind = Kind.valueOf(
                row.substring(0, bar).strip().toUpperCase(Locale.ROOT).replace('-', '_'));
        for (String word : List.of(row.substring(bar + 1).split(",", -1))) {
            list(kind).add(word.strip());
        }
    }

    private static List<String> rows() {
        try (InputStream stream = Words.class.getResourceAsStream("words.txt")) {
            if (stream == null) {
                throw new IllegalStateException("the table words.txt is not in the program");
            }
            return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the table words.txt cannot be read", unreadable);
        }
    }
}
