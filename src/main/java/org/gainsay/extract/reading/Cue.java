package org.gainsay.extract.reading;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.gainsay.extract.Token;
import org.gainsay.input.Rows;

/** A kind of word that tells a reader who says what; its words stand in {@code cues.txt}, in the rows of its name. */
enum Cue {
    STATES,
    SHOWS,
    HOLDS,
    ACCUSES,
    ADMITS,
    ACKNOWLEDGES,
    DENIES,
    REJECTS,
    ASSESSES,
    SAW,
    TOLD,
    STATEMENT,
    DOCUMENT,
    SAYING,
    IMAGERY,
    UNNAMED,
    POSSIBLE,
    PROBABLE,
    HEARSAY,
    CONDITIONAL,
    NEGATION,
    UNTRUE,
    REALITY,
    CONTRARY,
    GENERIC,
    STATE,
    WEEK,
    MONTH,
    COUNTRY,
    AREA,
    PRINTED,
    RELEASES,
    EVIDENCE,
    RUMOUR,
    MIX,
    RAISING,
    MOVES,
    BEFALLS,
    GOES,
    TELLS,
    TRUE,
    SUM,
    CITES,
    REGISTERS,
    OUTLET,
    WITHHOLDS,
    ANSWERS;

    private static final Map<String, Set<String>> WORDS = Rows.of(Cue.class, "cues.txt").stream()
            .collect(Collectors.groupingBy(
                    row -> row.cell(0),
                    Collectors.flatMapping(row -> row.words(1).stream(), Collectors.toUnmodifiableSet())));

    /** Not of a name: "May" is a month, and "Point" a place. */
    boolean is(Token token) {
        return !token.tag().startsWith("NNP") && has(token.lemma());
    }

    boolean has(String word) {
        return Objects.requireNonNull(WORDS.get(name().toLowerCase(Locale.ROOT)), name())
                .contains(word.toLowerCase(Locale.ROOT));
    }
}
