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
 * @param adjective how it tells, before a common noun, whose a thing is: Russian, US
 * @param whose for a common noun; null is inherited from broader concepts, and none is a name
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
        List<String> adjective,
        @Nullable Whose whose,
        List<String> replaces) {

    public Concept {
        if (prefLabel.isBlank()) {
            throw new IllegalArgumentException("prefLabel is empty");
        }
        altLabel = List.copyOf(altLabel);
        broader = List.copyOf(broader);
        speaksFor = List.copyOf(speaksFor);
        adjective = List.copyOf(adjective);
        replaces = List.copyOf(replaces);
    }

    /** A concept of which only the name is known. */
    public static Concept named(String prefLabel) {
        return of(prefLabel, List.of(), List.of(), null);
    }

    /** A concept that has a place in the hierarchy, and perhaps a voice. */
    static Concept of(String prefLabel, List<String> broader, List<String> speaksFor, @Nullable SourceKind sourceKind) {
        return new Concept(
                prefLabel,
                List.of(),
                broader,
                null,
                false,
                null,
                speaksFor,
                sourceKind,
                null,
                null,
                List.of(),
                null,
                List.of());
    }

    /** All names, the preferred one first. */
    public Stream<String> labels() {
        return Stream.concat(Stream.of(prefLabel), altLabel.stream());
    }

    /** This concept with the names, places in the hierarchy and voices of another that is the same thing. */
    Concept mergedWith(Concept other) {
        return new Concept(
                prefLabel,
                joined(altLabel, other.labels().filter(label -> !label.equals(prefLabel))),
                joined(broader, other.broader.stream()),
                exactMatch != null ? exactMatch : other.exactMatch,
                question || other.question,
                timeKind != null ? timeKind : other.timeKind,
                joined(speaksFor, other.speaksFor.stream()),
                sourceKind != null ? sourceKind : other.sourceKind,
                unit != null ? unit : other.unit,
                conversion != null ? conversion : other.conversion,
                joined(adjective, other.adjective.stream()),
                whose != null ? whose : other.whose,
                joined(replaces, other.replaces.stream()));
    }

    Concept withoutLabel(String key) {
        return with(
                altLabel.stream().filter(label -> !Term.key(label).equals(key)).toList(), speaksFor);
    }

    Concept speakingFor(String name) {
        return with(altLabel, joined(speaksFor, Stream.of(name)));
    }

    private Concept with(List<String> otherLabels, List<String> principals) {
        return new Concept(
                prefLabel,
                otherLabels,
                broader,
                exactMatch,
                question,
                timeKind,
                principals,
                sourceKind,
                unit,
                conversion,
                adjective,
                whose,
                replaces);
    }

    private static List<String> joined(List<String> own, Stream<String> further) {
        return Stream.concat(own.stream(), further).distinct().toList();
    }
}
