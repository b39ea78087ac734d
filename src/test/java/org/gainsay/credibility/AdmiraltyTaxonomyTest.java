package org.gainsay.credibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.gainsay.format.Json;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Our scales against the MISP taxonomy, where it lies beside the project. */
class AdmiraltyTaxonomyTest {

    private static final Path TAXONOMY = Path.of("../shared/eval/admiralty-scale.machinetag.json");

    private JsonNode taxonomy = Json.MAPPER.nullNode();

    @BeforeEach
    void read() throws IOException {
        assumeTrue(Files.exists(TAXONOMY), TAXONOMY + " is not here; the scales are not held against the taxonomy");
        taxonomy = Json.MAPPER.readTree(Files.readString(TAXONOMY));
    }

    @Test
    void the_namespace_and_the_predicates_are_the_taxonomys() {
        assertThat(taxonomy.path("namespace").stringValue()).isEqualTo(MachineTag.NAMESPACE);
        assertThat(pairs(taxonomy.path("predicates")))
                .containsExactlyElementsOf(Stream.of(Scale.values())
                        .map(scale -> scale.predicate() + "=" + scale.expanded())
                        .toList());
    }

    @Test
    void every_rating_has_the_taxonomys_value_and_words_and_only_intended_deception_is_left_out() {
        assertThat(pairs(entries(Scale.RELIABILITY)))
                .startsWith(ours(Scale.RELIABILITY))
                .hasSize(7)
                .last()
                .asString()
                .startsWith("g=");
        assertThat(pairs(entries(Scale.CREDIBILITY))).containsExactly(ours(Scale.CREDIBILITY));
    }

    @Test
    void every_tag_is_one_that_the_taxonomy_allows() {
        List<String> allowed = Stream.of(Scale.values())
                .flatMap(scale -> entries(scale)
                        .valueStream()
                        .map(entry -> taxonomy.path("namespace").stringValue() + ":" + scale.predicate() + "=\""
                                + entry.path("value").stringValue() + "\""))
                .toList();

        assertThat(Stream.of(Scale.values()).flatMap(scale -> scale.ratings().stream()))
                .allSatisfy(rating -> assertThat(allowed).contains(MachineTag.of(rating)));
    }

    private JsonNode entries(Scale scale) {
        return taxonomy.path("values")
                .valueStream()
                .filter(values -> values.path("predicate").stringValue().equals(scale.predicate()))
                .findFirst()
                .orElseThrow()
                .path("entry");
    }

    private static List<String> pairs(JsonNode entries) {
        return entries.valueStream()
                .map(entry -> entry.path("value").stringValue() + "="
                        + entry.path("expanded").stringValue())
                .toList();
    }

    private static String[] ours(Scale scale) {
        return scale.ratings().stream()
                .map(rating -> rating.symbol().toLowerCase(Locale.ROOT) + "=" + rating.expanded())
                .toArray(String[]::new);
    }
}
