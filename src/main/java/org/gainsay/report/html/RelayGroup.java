package org.gainsay.report.html;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gainsay.claim.Document;
import org.gainsay.compare.Relay;

/**
 * What happened to statements on their way to the page, of one kind.
 *
 * @param kind its word
 * @param meaning what that is, in a sentence
 */
public record RelayGroup(String kind, String meaning, List<Found> found) {

    /** One such finding, with the reports of the statement. */
    public record Found(String reason, List<ClaimCard> claims) {}

    /** Those kinds of which there are some, in their order. */
    static List<RelayGroup> of(List<Relay> relays, Map<String, Document> documents) {
        return Stream.of(Relay.Kind.values())
                .map(kind -> new RelayGroup(
                        kind.word(),
                        meaning(kind),
                        relays.stream()
                                .filter(relay -> relay.kind() == kind)
                                .map(relay -> found(relay, documents))
                                .toList()))
                .filter(group -> !group.found().isEmpty())
                .toList();
    }

    private static Found found(Relay relay, Map<String, Document> documents) {
        return new Found(
                relay.reason(),
                relay.claims().stream()
                        .map(claim -> ClaimCard.of(claim, null, documents))
                        .toList());
    }

    private static String meaning(Relay.Kind kind) {
        return switch (kind) {
            case WORDING_CHANGED -> "The words of one origin differ between two reports of them.";
            case CIRCULAR -> "A statement comes back to its own source, so that it only seems to be borne out.";
            case REPETITION -> "One statement was printed more than once; it counts once.";
        };
    }
}
