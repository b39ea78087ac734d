package org.gainsay.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each case names what is wrong and what to do. */
class UnusableDatasetTest {

    private static final String REMEDY = "use --db for another file.";

    @Test
    void a_semicolon_cannot_smuggle_a_setting_into_the_url(@TempDir Path folder) {
        Path path = folder.resolve("x;INIT=RUNSCRIPT FROM 'evil.sql'");
        assertRefused(path, "The path " + path + " holds a ';'; " + REMEDY);
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @CsvSource({"'x\ny'", "'x\u001b[31my'", "'x\u0085y'"})
    void a_control_character_is_refused_and_not_repeated(String name, @TempDir Path folder) {
        assertRefused(folder.resolve(name), "The path of the dataset holds a control character; " + REMEDY);
    }

    @Test
    void a_folder_is_not_a_dataset(@TempDir Path folder) {
        assertRefused(folder, folder + " is a folder, not a dataset; " + REMEDY);
    }

    @Test
    void a_folder_with_the_suffix_is_not_a_dataset(@TempDir Path folder) throws IOException {
        Path inner = Files.createDirectory(folder.resolve("libya.mv.db"));
        assertRefused(folder.resolve("libya"), inner + " is a folder, not a dataset; " + REMEDY);
    }

    @Test
    void a_file_of_another_kind_gets_no_dataset_beside_it(@TempDir Path folder) throws IOException {
        Path claims = Files.writeString(folder.resolve("claims.jsonl"), "{}");
        assertRefused(claims, claims + " is a file of another kind, not a dataset; " + REMEDY);
        assertThat(folder.resolve("claims.jsonl.mv.db")).doesNotExist();
    }

    @Test
    void a_folder_that_cannot_be_made_is_named(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("notes.txt"), "");
        assertRefused(file.resolve("libya"), "The folder " + file + " cannot be made; " + REMEDY);
    }

    @Test
    void a_file_that_h2_did_not_write_is_no_dataset(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("libya.mv.db"), "These are notes.\n".repeat(1000));
        assertRefused(
                folder.resolve("libya"),
                file + " is not a dataset, or is damaged or encrypted; restore it from a copy, or " + REMEDY);
        assertThat(file).hasContent("These are notes.\n".repeat(1000));
    }

    @Test
    void an_encrypted_database_is_not_opened(@TempDir Path folder) throws SQLException {
        Path file = folder.resolve("libya");
        DriverManager.getConnection("jdbc:h2:" + file + ";CIPHER=AES", "sa", "secret ")
                .close();
        assertRefused(
                file,
                file + ".mv.db is not a dataset, or is damaged or encrypted; restore it from a copy, or " + REMEDY);
    }

    @Test
    void a_database_of_another_user_is_not_opened(@TempDir Path folder) throws SQLException {
        Path file = folder.resolve("payroll");
        DriverManager.getConnection("jdbc:h2:" + file, "payroll", "secret").close();
        assertRefused(file, file + ".mv.db belongs to another program; " + REMEDY);
    }

    @Test
    void a_database_with_tables_of_its_own_is_left_alone(@TempDir Path folder) throws SQLException {
        Path file = folder.resolve("payroll");
        run(file, "create table wage (amount integer)");
        assertRefused(file, file + ".mv.db is a database of another program; " + REMEDY);
        run(file, "select amount from wage");
    }

    @Test
    void a_dataset_of_a_later_version_is_left_alone(@TempDir Path folder) throws SQLException {
        Path file = folder.resolve("libya");
        try (Dataset dataset = new Dataset(DatasetLocation.file(file))) {
            dataset.jdbc();
        }
        run(
                file,
                """
                insert into "flyway_schema_history"
                select 99, '99', 'later', "type", 'V99__later.sql', "checksum", "installed_by", "installed_on", 1, true
                from "flyway_schema_history"
                where "version" = '1'
                """);
        assertRefused(
                file,
                "The dataset " + file + ".mv.db was made by another version of gainsay; use that version, or "
                        + REMEDY);
    }

    @Test
    void a_file_that_may_not_be_written_is_named(@TempDir Path folder) throws IOException {
        Path file = Files.createFile(folder.resolve("libya.mv.db"));
        assumeThat(file.toFile().setReadOnly() && !Files.isWritable(file))
                .as("nothing is read-only to root")
                .isTrue();
        assertRefused(
                file, "You may not read and write the dataset " + file + "; change its permissions, or " + REMEDY);
    }

    @Test
    void a_folder_that_may_not_be_written_is_named(@TempDir Path folder) {
        assumeThat(folder.toFile().setReadOnly() && !Files.isWritable(folder))
                .as("nothing is read-only to root")
                .isTrue();
        assertRefused(
                folder.resolve("libya"),
                "You may not write to the folder " + folder + "; change its permissions, or " + REMEDY);
    }

    private static void assertRefused(Path path, String sentence) {
        try (Dataset dataset = new Dataset(DatasetLocation.file(path))) {
            assertThatExceptionOfType(UnusableDataset.class)
                    .isThrownBy(dataset::jdbc)
                    .withMessage(sentence);
        }
    }

    private static void run(Path file, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:h2:" + file, "sa", "");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
