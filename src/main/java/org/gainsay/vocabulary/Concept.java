package org.gainsay.vocabulary;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A thing that claims speak of: an actor, a place, a thing counted, a predicate or a unit.
 *
 * @param prefLabel the name shown
 * @param altLabel other names of the same thing
 * @param broader names of the concepts it is a kind or a part of
 * @param exactMatch the Wikidata id, as {@code wd:Q159}; null where none is known
 * @param question whether conflicts are about this concept rather than about its parts
 * @param timeKind for a predicate; null is inherited from broader concepts
 * @param speaksFor names of those for whom it speaks; not sameness
 * @param sourceKind for a source; null is unknown
 * @param unit in which a thing is counted; null is inherited
 * @param conversion for a unit that is expressed in another
 * @param replaces names under which the concept was asked about before an edit of the vocabulary
 */
public record Concept(
        String prefLabel,
        List<String> altLabel,
        List<String> broader,
        @Nullable String exactMatch,
        boolean question,
        @Nullable TimeKind timeKind,
        List<String> speaksFor,
        @Nullable SourceKind sourceKind,
        @Nullable String unit,
        @Nullable Conversion conversion,
        List<String> replaces) {

    public Concept {
        if (prefLabel.isBlank()) {
            throw new IllegalArgumentException("prefLabel is empty");
        }
        altLabel = List.copyOf(altLabel);
        broader = List.copyOf(broader);
        speaksFor = List.copyOf(speaksFor);
        replaces = List.copyOf(replaces);
    }

    /** A concept of which only the name is known. */
    public static Concept named(String prefLabel) {
        return new Concept(prefLabel, List.of(), List.of(), null, false, null, List.of(), null, null, null, List.of());
    }

    /** All names, the preferred one first. */
    public Stream<String> labels() {
        return Stream.concat(Stream.of(prefLabel), altLabel.stream());
    }

    /** This concept with the names, places in the hierarchy and voices of another that is the same thing. */
    Concept mergedWith(Concept other) {
        return new Concept(
                prefLabel,
                Stream.concat(altLabel.stream(), other.labels()).distinct().toList(),
                Stream.concat(broader.stream(), other.broader.stream())
                        .distinct()
                        .toList(),
                exactMatch != null ? exactMatch : other.exactMatch,
                question || other.question,
                timeKind != null ? timeKind : other.timeKind,
                Stream.concat(speaksFor.stream(), other.speaksFor.stream())
                        .distinct()
                        .toList(),
                sourceKind != null ? sourceKind : other.sourceKind,
                unit != null ? unit : other.unit,
                conversion != null ? conversion : other.conversion,
                Stream.concat(replaces.stream(), other.replaces.stream())
                        .distinct()
                        .toList());
    }

    Concept withoutLabel(String key) {
        return new Concept(
                prefLabel,
                altLabel.stream().filter(label -> !Term.key(label).equals(key)).toList(),
                broader,
                exactMatch,
                question,
                timeKind,
                speaksFor,
                sourceKind,
                unit,
                conversion,
                replaces);
    }

    Concept speakingFor(String name) {
        return new Concept(
                prefLabel,
                altLabel,
                broader,
                exactMatch,
                question,
                timeKind,
                Stream.concat(speaksFor.stream(), Stream.of(name)).distinct().toList(),
                sourceKind,
                unit,
                conversion,
                replaces);
    }
}
