package org.gainsay.report;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.gainsay.claim.Word;
import org.gainsay.format.SourceJson;
import org.gainsay.source.SourceEntry;
import org.gainsay.source.SourceProfile;
import org.gainsay.vocabulary.Term;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Sources as rows, in an order that a person asks for. */
public final class SourceListing {

    /** What sources can be sorted by; names decide between equals. */
    public enum Order {
        /** Who said most first. */
        SAID,
        /** Who relayed most first. */
        RELAYED,
        NAME,
        /** Those of which no kind is told last. */
        KIND
    }

    private SourceListing() {}

    public static Listing of(Collection<SourceEntry> sources) {
        Listing.Builder rows =
                Listing.of("source", "kind", "country", "institution", "family", "speaks for", "said", "relayed");
        for (SourceEntry entry : sources) {
            rows.row(
                    entry.source().label(),
                    entry.kind().map(Word::of).orElse(""),
                    entry.country().orElse(""),
                    entry.institution().equals(entry.source())
                            ? ""
                            : entry.institution().label(),
                    entry.family().orElse(""),
                    entry.speaksFor().stream().map(Term::label).collect(Collectors.joining(", ")),
                    entry.said(),
                    entry.relayed());
        }
        return rows.build();
    }

    /** What people told of sources, for other programs. */
    public static ArrayNode json(Collection<SourceProfile> profiles) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        profiles.forEach(profile -> array.add(SourceJson.toJson(profile)));
        return array;
    }

    public static List<SourceEntry> sorted(Collection<SourceEntry> sources, Order order) {
        Comparator<SourceEntry> byName =
                Comparator.comparing(entry -> entry.source().label(), String.CASE_INSENSITIVE_ORDER);
        Comparator<SourceEntry> comparator =
                switch (order) {
                    case SAID ->
                        Comparator.comparing(SourceEntry::said)
                                .thenComparing(SourceEntry::relayed)
                                .reversed();
                    case RELAYED ->
                        Comparator.comparing(SourceEntry::relayed)
                                .thenComparing(SourceEntry::said)
                                .reversed();
                    case NAME -> byName;
                    case KIND ->
                        Comparator.comparing(
                                entry -> entry.kind().orElse(null), Comparator.nullsLast(Comparator.naturalOrder()));
                };
        return sources.stream().sorted(comparator.thenComparing(byName)).toList();
    }
}
