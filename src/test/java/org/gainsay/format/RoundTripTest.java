package org.gainsay.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.gainsay.claim.Claim;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoundTripTest {

    private final ClaimFiles files = new ClaimFiles(text -> Optional.empty());
    private final Path folder;

    RoundTripTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest
    @CsvSource({"jsonl, 1", "jsonl, 2", "jsonl, 3", "csv, 1", "csv, 2", "csv, 3"})
    void what_is_written_is_read_as_the_same_claims(String extension, long seed) throws IOException {
        List<Claim> claims = new RandomClaims(seed).list(300);
        Path file = Files.writeString(folder.resolve("claims." + extension), written(extension, claims));

        Loaded loaded = files.read(file);

        assertThat(loaded.problems()).isEmpty();
        assertThat(loaded.claims()).isEqualTo(claims);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jsonl", "csv"})
    void the_same_claims_are_written_as_the_same_text(String extension) throws IOException {
        assertThat(written(extension, new RandomClaims(7).list(50)))
                .isEqualTo(written(extension, new RandomClaims(7).list(50)));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void json_that_is_written_holds_against_the_schema_and_steers_no_terminal(long seed) throws IOException {
        SchemaCheck schema = SchemaCheck.of("claim.schema.json");
        List<Claim> claims = new RandomClaims(seed).list(100);

        assertThat(claims).allSatisfy(claim -> assertThat(schema.faults(ClaimJson.toJson(claim)))
                .isEmpty());
        assertThat(written("jsonl", claims)).doesNotContainPattern("[\\p{Cc}\\p{Cf}&&[^\n]]");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void no_cell_of_a_csv_file_begins_as_a_formula(long seed) throws IOException {
        String csv = written("csv", new RandomClaims(seed).list(100));

        assertThat(csv).doesNotContainPattern("(?m)(^|,)\"?[=+\\-@\\t\\r]");
    }

    private static String written(String extension, List<Claim> claims) throws IOException {
        StringWriter target = new StringWriter();
        ClaimWriter writer = extension.equals("csv") ? ClaimWriter.csv() : ClaimWriter.jsonl();
        writer.write(claims, target);
        return target.toString();
    }
}
