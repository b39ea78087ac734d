package org.gainsay.extract.reading;

import java.util.Locale;
import org.gainsay.extract.Token;

/** A kind of word that tells a reader who says what; its words stand in {@code cues.txt}, in the section of its name. */
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

    private static final WordSections WORDS = WordSections.read("cues.txt");

    /** Not of a name: "May" is a month, and "Point" a place. */
    boolean is(Token token) {
        return !token.tag().startsWith("NNP") && has(token.lemma());
    }

    boolean has(String word) {
        return WORDS.of(name().toLowerCase(Locale.ROOT)).contains(word.toLowerCase(Locale.ROOT));
    }
}
