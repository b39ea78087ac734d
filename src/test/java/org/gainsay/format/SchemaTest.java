package org.gainsay.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.gainsay.claim.Basis;
import org.gainsay.claim.Bound;
import org.gainsay.claim.Modality;
import org.gainsay.claim.Polarity;
import org.gainsay.claim.Role;
import org.gainsay.claim.Stance;
import org.gainsay.claim.TimeBasis;
import org.gainsay.claim.Word;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class SchemaTest {

    @ParameterizedTest
    @ValueSource(strings = {"claim.schema.json", "document.schema.json"})
    void a_schema_is_valid_itself(String name) throws IOException {
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

        assertThat(registry.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"))
                        .validate(schema(name)))
                .isEmpty();
    }

    static Stream<Arguments> words() {
        return Stream.of(
                Arguments.of("/properties/polarity", Polarity.values()),
                Arguments.of("/properties/stance", Stance.values()),
                Arguments.of("/properties/modality", Modality.values()),
                Arguments.of("/properties/basis", Basis.values()),
                Arguments.of("/properties/asOf/properties/basis", TimeBasis.values()),
                Arguments.of("/properties/attribution/items/properties/role", Role.values()),
                Arguments.of("/$defs/estimate/properties/bound", Bound.values()));
    }

    @ParameterizedTest
    @MethodSource("words")
    void a_schema_has_the_words_that_the_program_has(String pointer, Enum<?>[] constants) throws IOException {
        List<String> words = schema("claim.schema.json").at(pointer).path("enum").values().stream()
                .filter(JsonNode::isString)
                .map(JsonNode::stringValue)
                .toList();

        assertThat(words)
                .containsExactlyElementsOf(
                        Arrays.stream(constants).map(Word::of).toList());
    }

    private static JsonNode schema(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(SchemaTest.class.getResourceAsStream(name))) {
            return Json.MAPPER.readTree(in);
        }
    }
}
