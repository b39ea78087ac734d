package org.gainsay.source;

import java.util.List;
import java.util.function.Predicate;
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

    /** A source of which only its names are known, and that they may not leave the machine. */
    public static SourceProfile confidential(String name, List<String> aliases) {
        return new SourceProfile(name, aliases, null, null, null, List.of(), null, null, List.of(), List.of(), true);
    }

    /** All names, the one shown first. */
    public Stream<String> names() {
        return Stream.concat(Stream.of(name), aliases.stream());
    }

    /** This profile with what another tells of the same source; where both tell one thing, this one counts. */
    SourceProfile joinedWith(SourceProfile other) {
        return new SourceProfile(
                name,
                joined(
                        aliases,
                        other.names().filter(alias -> !alias.equals(name)).toList()),
                kind != null ? kind : other.kind,
                country != null ? country : other.country,
                parent != null ? parent : other.parent,
                joined(speaksFor, other.speaksFor),
                family != null ? family : other.family,
                exactMatch != null ? exactMatch : other.exactMatch,
                joined(controls, other.controls),
                joined(interests, other.interests),
                confidential || other.confidential);
    }

    /** This profile of a source that may not leave the machine. */
    public SourceProfile keptConfidential() {
        return new SourceProfile(
                name, aliases, kind, country, parent, speaksFor, family, exactMatch, controls, interests, true);
    }

    /** This profile without those behind it whose names are not to be told. */
    SourceProfile without(Predicate<String> untold) {
        return new SourceProfile(
                name,
                aliases,
                kind,
                country,
                parent == null || untold.test(parent) ? null : parent,
                speaksFor.stream().filter(untold.negate()).toList(),
                family,
                exactMatch,
                controls,
                interests.stream()
                        .filter(interest -> !untold.test(interest.in()))
                        .toList(),
                confidential);
    }

    private static <T> List<T> joined(List<T> own, List<T> further) {
        return Stream.concat(own.stream(), further.stream()).distinct().toList();
    }
}
