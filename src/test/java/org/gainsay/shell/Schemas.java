package org.gainsay.shell;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gainsay.format.Json;
import tools.jackson.databind.JsonNode;

/** The schemas that ship with the program. */
final class Schemas {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(texts()));

    private Schemas() {}

    /**
     * What is wrong with a result.
     *
     * @param schema its name: {@code claims}, or a part of one, {@code findings#/$defs/conflict}
     */
    static List<Error> faults(String schema, JsonNode json) {
        return REGISTRY.getSchema(SchemaLocation.of("urn:gainsay:" + schema)).validate(json);
    }

    private static Map<String, String> texts() {
        return Stream.of("format", "report", "review")
                .flatMap(Schemas::files)
                .map(Schemas::read)
                .collect(Collectors.toMap(
                        text -> Json.MAPPER.readTree(text).get("$id").stringValue(), text -> text));
    }

    private static Stream<Path> files(String folder) {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/org/gainsay", folder))) {
            return files.filter(file -> file.toString().endsWith(".schema.json")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
