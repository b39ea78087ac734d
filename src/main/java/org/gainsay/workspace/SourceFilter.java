package org.gainsay.workspace;

import java.util.Locale;
import java.util.stream.Stream;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Proposition;
import org.gainsay.source.SourceEntry;
import org.gainsay.vocabulary.SourceKind;
import org.gainsay.vocabulary.Term;
import org.gainsay.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Which sources are asked for; what is null asks for nothing.
 *
 * @param country by any of its names
 * @param about a name or a text; only claims about it, or what is within it, count then, and those in whose proposition it stands
 */
public record SourceFilter(@Nullable SourceKind kind, @Nullable String country, @Nullable String about) {

    /** @throws NotFound where the country is none */
    void requireKnown(AskedNames names) {
        names.country(country);
    }

    boolean accepts(Claim claim, Vocabulary vocabulary) {
        if (about == null) {
            return true;
        }
        Proposition proposition = claim.proposition();
        Term wanted = vocabulary.term(about);
        String text = about.toLowerCase(Locale.ROOT);
        return Stream.of(proposition.subject(), proposition.predicate(), proposition.object(), proposition.place())
                .flatMap(Stream::ofNullable)
                .anyMatch(name -> vocabulary.isWithin(vocabulary.term(name), wanted)
                        || name.toLowerCase(Locale.ROOT).contains(text));
    }

    boolean accepts(SourceEntry entry, Vocabulary vocabulary) {
        return (kind == null || entry.kind().filter(kind::equals).isPresent())
                && (country == null
                        || entry.country()
                                .filter(known -> vocabulary.term(known).equals(vocabulary.term(country)))
                                .isPresent())
                && (about == null || entry.said() + entry.relayed() > 0);
    }
}
