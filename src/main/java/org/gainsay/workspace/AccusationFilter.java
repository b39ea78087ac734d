package org.gainsay.workspace;

import java.util.Locale;
import java.util.stream.Stream;
import org.gainsay.claim.Claim;
import org.gainsay.claim.DateRange;
import org.gainsay.claim.Proposition;
import org.gainsay.claim.Provenance;
import org.gainsay.credibility.Accusation;
import org.gainsay.source.Chain;
import org.gainsay.vocabulary.Term;
import org.gainsay.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Which accusations are asked for; what is null asks for nothing. Names ask for the concept and everything within it.
 *
 * @param accused one of the accused, or for whom he speaks
 * @param source anyone in a chain
 * @param about stands in the proposition or the quote
 * @param during when the accusation was made, or of when it speaks; one of unknown day is left out
 * @param answered whether those that were answered are asked for too
 */
public record AccusationFilter(
        @Nullable String accused,
        @Nullable String source,
        @Nullable String about,
        @Nullable String place,
        @Nullable DateRange during,
        boolean answered) {

    /** @throws NotFound where a name that it asks for is none */
    void requireKnown(AskedNames names) {
        names.anything(accused);
        names.source(source);
        names.anything(place);
    }

    boolean accepts(Accusation accusation, Vocabulary vocabulary) {
        return (answered || !accusation.isAnswered())
                && (accused == null || isAccused(accusation, vocabulary.term(accused), vocabulary))
                && (source == null || accusation.claims().stream().anyMatch(claim -> speaks(claim, source, vocabulary)))
                && (about == null || accusation.claims().stream().anyMatch(claim -> contains(claim, about)))
                && (place == null || accusation.claims().stream().anyMatch(claim -> isAt(claim, place, vocabulary)))
                && (during == null || isDuring(accusation, during));
    }

    private static boolean isAccused(Accusation accusation, Term wanted, Vocabulary vocabulary) {
        return accusation.accused().stream()
                .anyMatch(accused -> vocabulary.isWithin(accused, wanted)
                        || vocabulary.speaksFor(accused).contains(wanted));
    }

    private static boolean speaks(Claim claim, String source, Vocabulary vocabulary) {
        Term wanted = vocabulary.term(source);
        return Chain.of(claim, vocabulary).sources().stream()
                .anyMatch(speaker ->
                        speaker.equals(wanted) || vocabulary.speaksFor(speaker).contains(wanted));
    }

    private static boolean contains(Claim claim, String about) {
        Proposition proposition = claim.proposition();
        Provenance provenance = claim.provenance();
        String wanted = about.toLowerCase(Locale.ROOT);
        return Stream.of(
                        Stream.of(proposition.subject(), proposition.predicate()),
                        Stream.ofNullable(proposition.object()),
                        Stream.ofNullable(proposition.place()),
                        Stream.ofNullable(provenance == null ? null : provenance.quote()))
                .flatMap(words -> words)
                .anyMatch(words -> words.toLowerCase(Locale.ROOT).contains(wanted));
    }

    private static boolean isAt(Claim claim, String place, Vocabulary vocabulary) {
        String where = claim.proposition().place();
        return where != null && vocabulary.isWithin(vocabulary.term(where), vocabulary.term(place));
    }

    private static boolean isDuring(Accusation accusation, DateRange during) {
        return Stream.concat(
                        Stream.ofNullable(accusation.saying().on()),
                        accusation.claims().stream()
                                .flatMap(claim -> Stream.ofNullable(claim.asOf().period())))
                .anyMatch(period -> period.fromKnownDay().daysTo(during) == 0);
    }
}
