package org.gainsay.source;

import java.util.List;
import java.util.stream.Stream;
import org.gainsay.vocabulary.SourceKind;
import org.jspecify.annotations.Nullable;

/**
 * What people told of a source. Nothing here is ever worked out by the program.
 *
 * @param name the name shown
 * @param aliases its other names
 * @param kind null where nobody told
 * @param country of which it is, by name
 * @param parent the organisation that it is a part of; belonging to it is not speaking for it
 * @param speaksFor those for whom it speaks
 * @param family the house that publishes it together with others; null where nobody told
 * @param exactMatch the Wikidata id, as {@code wd:Q159}
 * @param controls who controls or funds it
 * @param interests in what it is a party
 * @param confidential whether it may leave the machine in any output
 */
public record SourceProfile(
        String name,
        List<String> aliases,
        @Nullable SourceKind kind,
        @Nullable String country,
        @Nullable String parent,
        List<String> speaksFor,
        @Nullable String family,
        @Nullable String exactMatch,
        List<Control> controls,
        List<Interest> interests,
        boolean confidential) {

    public SourceProfile {
        if (name.isBlank()) {
            throw new IllegalArgumentException("name is empty");
        }
        aliases = List.copyOf(aliases);
        speaksFor = List.copyOf(speaksFor);
        controls = List.copyOf(controls);
        interests = List.copyOf(interests);
    }

    /** A source of which only the name is known. */
    public static SourceProfile named(String name) {
        return new SourceProfile(name, List.of(), null, null, null, List.of(), null, null, List.of(), List.of(), false);
    }

    /** All names, the one shown first. */
    public Stream<String> names() {
        return Stream.concat(Stream.of(name), aliases.stream());
    }
}
