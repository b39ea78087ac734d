package org.gainsay.report.exchange;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.gainsay.claim.Claim;
import org.gainsay.claim.DateRange;
import org.gainsay.claim.Document;
import org.gainsay.claim.Hop;
import org.gainsay.claim.Provenance;
import org.gainsay.report.Phrases;
import org.gainsay.vocabulary.SourceKind;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A claim as a node of schema.org's Claim: who said what, when, about which time and place, and where it appeared. */
public final class ClaimNodes {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Map<String, Document> documents;
    private final Function<String, Optional<SourceKind>> kinds;

    /**
     * @param documents by id
     * @param kinds what kind of voice a source is, by its name
     */
    public ClaimNodes(Map<String, Document> documents, Function<String, Optional<SourceKind>> kinds) {
        this.documents = Map.copyOf(documents);
        this.kinds = kinds;
    }

    ObjectNode of(Claim claim) {
        ObjectNode node = NODES.objectNode()
                .put("@type", "Claim")
                .put("@id", iri(claim.id()))
                .put("identifier", claim.id())
                .put("name", Phrases.stated(claim));
        Provenance provenance = claim.provenance();
        put(node, "text", provenance == null ? null : provenance.quote());
        node.putObject("about")
                .put("@type", "Thing")
                .put("name", claim.proposition().subject());
        node.set("author", author(claim.origin()));
        put(node, "dateCreated", day(claim.saidOn()));
        put(node, "temporalCoverage", interval(claim.asOf().period()));
        if (claim.proposition().place() != null) {
            node.putObject("spatialCoverage")
                    .put("@type", "Place")
                    .put("name", claim.proposition().place());
        }
        node.put("creditText", Phrases.chain(claim));
        if (provenance != null) {
            node.set("appearance", appearance(provenance.document(), claim));
        }
        return node;
    }

    static String iri(String id) {
        try {
            return new URI("urn", "gainsay:claim:" + id, null).toASCIIString();
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException("an id is quoted in a URI", impossible);
        }
    }

    /** A source is called a person or an organisation where that is known; it is never guessed. */
    private ObjectNode author(Hop hop) {
        ObjectNode author = NODES.objectNode();
        type(hop).ifPresent(type -> author.put("@type", type));
        return author.put("name", hop.source());
    }

    private Optional<String> type(Hop hop) {
        return hop.named()
                ? kinds.apply(hop.source())
                        .flatMap(kind -> Optional.ofNullable(
                                switch (kind) {
                                    case INTERGOVERNMENTAL, MEDIA, MILITARY, NGO -> "Organization";
                                    case EXPERT, WITNESS -> "Person";
                                    case DOCUMENT, OFFICIAL, UNNAMED -> null;
                                }))
                : Optional.empty();
    }

    private ObjectNode appearance(String id, Claim claim) {
        Document document = documents.getOrDefault(id, Document.named(id));
        ObjectNode work = NODES.objectNode().put("@type", "CreativeWork").put("identifier", id);
        put(work, "name", document.title());
        put(work, "url", document.url());
        put(work, "archivedAt", document.archived());
        put(work, "datePublished", day(document.published()));
        put(work, "inLanguage", document.language());
        Hop publisher = claim.attribution().get(claim.attribution().size() - 1);
        work.putObject("publisher").put("@type", "Organization").put("name", publisher.source());
        return work;
    }

    /** A day that is known; a window is none. */
    private static @Nullable String day(@Nullable DateRange range) {
        return range != null && range.from() != null && range.from().equals(range.to())
                ? String.valueOf(range.from())
                : null;
    }

    private static @Nullable String interval(@Nullable DateRange range) {
        return range == null ? null : range.toString();
    }

    private static void put(ObjectNode node, String property, @Nullable String value) {
        if (value != null) {
            node.put(property, value);
        }
    }
}
