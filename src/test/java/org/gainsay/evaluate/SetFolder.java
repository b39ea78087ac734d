package org.gainsay.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gainsay.claim.Claim;
import org.gainsay.format.ClaimFiles;
import org.gainsay.quantity.QuantityReader;

/** A folder of invented sets. */
record SetFolder(Path path) {

    /** What people found in an article of a harbour fire, and in another of it. */
    static final String KEY =
            """
            {"id": "101-1", "doc": "101_fire.txt", "start": 0, "end": 40, "polarity": "asserts", "tier": 1, "quantity": {"low": 12, "high": 12}, "attribution": ["Tamsin Orrevale (mayor of Brackholt)", "101 article"]}
            {"id": "101-2", "doc": "101_fire.txt", "start": 50, "end": 90, "polarity": "denies", "tier": 1, "quantity": null, "attribution": ["Drevlin Chemicals", "101 article"]}
            {"id": "101-3", "doc": "101_fire.txt", "start": 100, "end": 140, "polarity": "asserts", "tier": 1, "quantity": {"low": null, "high": 1200}, "attribution": ["101 article"]}
            {"id": "101-4", "doc": "101_fire.txt", "start": 150, "end": 190, "polarity": "denies", "tier": 2, "quantity": {"low": 90, "high": 110, "point": 100, "qualifier": "approximately"}, "attribution": ["the harbour master"]}
            {"id": "102-1", "doc": "102_fire.txt", "start": 10, "end": 60, "polarity": "asserts", "tier": 1, "quantity": {"low": 20, "high": 20}, "attribution": ["Brackholt fire brigade"]}
            {"id": "102-2", "doc": "102_fire.txt", "start": 70, "end": 99, "polarity": "asserts", "quantity": {"low": 3, "high": 4, "numeric": false}, "attribution": ["residents"]}
            """;

    static final String CONFLICTS =
            """
            {"id": "K1", "label": "conflict", "kind": "numeric", "side_a": ["101-1"], "side_b": ["102-1"], "claims": ["101-1", "102-1"], "tier": 1}
            {"id": "K2", "label": "conflict", "kind": "denial", "side_a": ["101-2"], "side_b": ["101-3", "999-9"], "claims": ["101-2", "101-3"], "tier": 1}
            {"id": "K3", "label": "conflict", "kind": "denial", "side_a": ["101-2"], "side_b": ["101-1"], "claims": ["101-2", "101-1"], "tier": 2}
            {"id": "K4", "label": "conflict", "kind": "numeric", "side_a": ["101-3"], "side_b": ["102-1"], "claims": ["101-3", "102-1"], "tier": 1, "derivable": false}
            {"id": "N1", "label": "hard-negative", "claims": ["101-3", "102-1"]}
            {"id": "N2", "label": "hard-negative", "claims": ["101-4", "102-2"]}
            {"id": "N3", "label": "hard-negative", "claims": ["101-4"]}
            """;

    /** What a program found in them. */
    static final List<String> CLAIMS = List.of(
            claim(
                    "a",
                    "101_fire.txt",
                    5,
                    30,
                    "asserted",
                    "states",
                    "Mayor Orrevale",
                    "\"12\", \"low\": 12, \"high\": 12, \"best\": 12, \"bound\": \"exact\""),
            claim("b", "101_fire.txt", 60, 95, "denied", "denies", "a spokesman", ""),
            claim(
                    "c",
                    "101_fire.txt",
                    139,
                    160,
                    "asserted",
                    "states",
                    "",
                    "\"up to 1,200\", \"high\": 1200, \"bound\": \"upper\""),
            claim(
                    "d",
                    "101_fire.txt",
                    150,
                    170,
                    "denied",
                    "negates",
                    "Harbour Master",
                    "\"about 100\", \"low\": 80, \"best\": 100, \"high\": 120, \"bound\": \"about\""),
            claim(
                    "e",
                    "101_fire.txt",
                    300,
                    320,
                    "denied",
                    "denies",
                    "nobody",
                    "\"7\", \"low\": 7, \"best\": 7, \"high\": 7, \"bound\": \"exact\""),
            claim(
                    "f",
                    "102_fire.txt",
                    0,
                    12,
                    "asserted",
                    "states",
                    "",
                    "\"20\", \"low\": 20, \"best\": 20, \"high\": 20, \"bound\": \"exact\""),
            claim(
                    "g",
                    "103_other.txt",
                    0,
                    12,
                    "denied",
                    "denies",
                    "",
                    "\"20\", \"low\": 20, \"best\": 20, \"high\": 20, \"bound\": \"exact\""));

    Path write(String name, String text) throws IOException {
        Path file = path.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    /** The key with its articles. */
    AnswerKey key() throws IOException {
        write("key/claims.jsonl", KEY);
        write("key/conflicts.jsonl", CONFLICTS);
        write("articles/101_fire.txt", "A fire broke out.");
        write("articles/102_fire.txt", "A fire was put out.");
        return Sets.in(path).keys().get(0);
    }

    /** What was found, with conflicts whose positions hold these claims. */
    ArticleFindings findings(List<List<List<Integer>>> conflicts) throws IOException {
        Path file = write("found/found.jsonl", String.join("\n", CLAIMS));
        List<Claim> claims = new ClaimFiles(text -> new QuantityReader().readOne(text))
                .read(file).orThrow().stream().map(located -> located.claim()).toList();
        return new ArticleFindings(
                claims,
                conflicts.stream()
                        .map(positions -> positions.stream()
                                .map(position ->
                                        position.stream().map(claims::get).toList())
                                .toList())
                        .toList());
    }

    private static String claim(
            String id,
            String document,
            int start,
            int end,
            String polarity,
            String stance,
            String speaker,
            String estimate) {
        String hops = (speaker.isEmpty() ? "" : "{\"source\": \"" + speaker + "\"}, ") + "{\"source\": \"Outlet\"}";
        return "{\"id\": \"" + id + "\", \"subject\": \"people\", \"predicate\": \"killed\", \"polarity\": \""
                + polarity
                + "\", \"stance\": \"" + stance + "\", \"attribution\": [" + hops
                + "], \"provenance\": {\"document\": \""
                + document + "\", \"start\": " + start + ", \"end\": " + end + "}"
                + (estimate.isEmpty() ? "" : ", \"estimate\": {\"text\": " + estimate + "}") + "}";
    }
}
