package org.gainsay.report.exchange;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import org.gainsay.claim.Claim;
import org.gainsay.format.ClaimPlace;
import org.gainsay.format.ClaimPlaces;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Where a claim stands, as SARIF tells it: the file with the line or the passage, or the claim's id alone. */
final class SarifLocations {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** Stands for the folder in which the program was started, which in a build is that of the repository. */
    private static final String STARTED_IN = "%SRCROOT%";

    private final ClaimPlaces places;

    SarifLocations(ClaimPlaces places) {
        this.places = places;
    }

    /** The first of some claims as the location of a result, the others as related ones, as many as hosts show. */
    void add(List<Claim> claims, ObjectNode result) {
        result.putArray("locations").add(of(claims.get(0)));
        ArrayNode related = result.putArray("relatedLocations");
        claims.stream()
                .limit(CodeScanningLimits.LOCATIONS)
                .skip(1)
                .forEach(claim -> related.add(of(claim).put("id", related.size() + 1)));
    }

    /** With who said it, when, and what. Hosts refuse a location without a file: a claim that stands in none has its id for one. */
    private ObjectNode of(Claim claim) {
        ObjectNode location = NODES.objectNode();
        location.set(
                "physicalLocation", physical(places.of(claim).orElseGet(() -> new ClaimPlace(claim.id(), null, null))));
        location.putArray("logicalLocations")
                .addObject()
                .put("name", claim.id())
                .put("kind", "claim");
        location.set("message", message(ConflictSentences.said(claim)));
        return location;
    }

    /** A text in which nothing is a link: SARIF reads {@code [words](target)} as one. */
    static ObjectNode message(String text) {
        return NODES.objectNode()
                .put("text", text.replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]"));
    }

    private static ObjectNode physical(ClaimPlace place) {
        ObjectNode physical = NODES.objectNode();
        physical.set("artifactLocation", artifact(place.file()));
        ObjectNode region = NODES.objectNode();
        ClaimPlace.Lines lines = place.lines();
        if (lines != null) {
            region.put("startLine", lines.first()).put("endLine", lines.last());
        }
        ClaimPlace.Passage passage = place.passage();
        if (passage != null) {
            region.put("charOffset", passage.offset()).put("charLength", passage.length());
        }
        if (!region.isEmpty()) {
            physical.set("region", region);
        }
        return physical;
    }

    private static ObjectNode artifact(String file) {
        Path here = Path.of("").toAbsolutePath();
        Path path = here.resolve(file).normalize();
        if (!path.startsWith(here)) {
            return NODES.objectNode().put("uri", path.toUri().toString());
        }
        String relative = here.relativize(path).toString().replace('\\', '/');
        try {
            // a colon in the first name would make a scheme of it
            String uri =
                    new URI(null, null, "/" + relative, null).toASCIIString().substring(1);
            return NODES.objectNode().put("uri", uri.replace(":", "%3A")).put("uriBaseId", STARTED_IN);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException("a path is quoted in a URI", impossible);
        }
    }
}
