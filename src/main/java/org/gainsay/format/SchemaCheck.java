package org.gainsay.format;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Holds JSON against one of the schemas that ship with the program. */
public final class SchemaCheck {

    private static final BigDecimal LARGEST = BigDecimal.TEN.pow(18);
    private static final int MOST_DECIMALS = 40;

    private final Schema schema;
    private final SchemaWords words;

    private SchemaCheck(JsonNode json) {
        this.schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(json);
        this.words = new SchemaWords(json);
    }

    /** The schema that a resource holds, named from this package or from the root of all. */
    public static SchemaCheck of(String resource) {
        try (InputStream in = Objects.requireNonNull(SchemaCheck.class.getResourceAsStream(resource), resource)) {
            return new SchemaCheck(Json.MAPPER.readTree(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Everything in which the JSON differs from the schema, in people's words. */
    List<Fault> faults(JsonNode json) {
        Optional<JsonNode> huge = numbers(json).filter(SchemaCheck::isHuge).findFirst();
        if (huge.isPresent()) { // the validator, and arithmetic after it, would choke on 1e1000000
            return List.of(new Fault(
                    "", "a number is out of range", "numbers below 10^18 with at most 40 decimals are allowed"));
        }
        List<Error> errors = schema.validate(json);
        return errors.isEmpty() ? List.of() : words.faults(errors);
    }

    /** Whether the JSON is as the schema says; what is not is reported. */
    public boolean accepts(JsonNode json, Place place) {
        List<Fault> faults = faults(json);
        faults.forEach(place::report);
        return faults.isEmpty();
    }

    private static Stream<JsonNode> numbers(JsonNode node) {
        return node.isContainer()
                ? node.values().stream().flatMap(SchemaCheck::numbers)
                : Stream.of(node).filter(JsonNode::isNumber);
    }

    private static boolean isHuge(JsonNode number) {
        BigDecimal value = number.decimalValue();
        return value.precision() - value.scale() > LARGEST.precision() - 1 || value.scale() > MOST_DECIMALS;
    }
}
