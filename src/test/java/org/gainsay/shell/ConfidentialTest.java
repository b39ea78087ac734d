package org.gainsay.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gainsay.shell.ShellRun.gainsay;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.gainsay.GainsayApplication;
import org.gainsay.format.Json;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** What is marked confidential stands in no output of any command, in no format; its absence is counted. */
@SpringBootTest(
        classes = GainsayApplication.class,
        properties = {"spring.main.lazy-initialization=true"})
@TestInstance(TestInstance.Lifecycle.PER_METHOD)
class ConfidentialTest {

    /** Words of confidential claims: ids, names, quotes, documents. */
    private static final String[] SECRETS = {"zibeline", "quagmarsh", "umbrafox", "vantablack", "7,777", "deepvelvet"};

    /** Lines that succeed, for every command that tells of the dataset. */
    private static final Map<String, List<String>> LINES = Map.ofEntries(
            Map.entry("load", List.of("load %s")),
            Map.entry("ingest", List.of("ingest fixtures/articles/border-post.txt")),
            Map.entry("claims", List.of("claims")),
            Map.entry("show", List.of("show open-1", "show open-3")),
            Map.entry("documents", List.of("documents")),
            Map.entry("document", List.of("document notes.txt")),
            Map.entry("accept", List.of("accept open-1")),
            Map.entry("fix", List.of("fix open-3 --reason checked --as-of 2022-03-03")),
            Map.entry("drop", List.of("drop open-4 --reason wrong")),
            Map.entry("restore", List.of("restore open-4")),
            Map.entry("quotes", List.of("quotes")),
            Map.entry("report", List.of("report", "report --with-grades")),
            Map.entry("check", List.of("check", "check --with-grades", "check %s", "check %s --against %s")),
            Map.entry("conflicts", List.of("conflicts")),
            Map.entry("conflict", List.of("conflict 1")),
            Map.entry("explain", List.of("explain open-1 open-2")),
            Map.entry("sources", List.of("sources")),
            Map.entry("source", List.of("source \"the mayor\"")),
            Map.entry("grade", List.of("grade \"the mayor\"")),
            Map.entry("assess", List.of("assess open-1")),
            Map.entry("grades", List.of("grades")),
            Map.entry("unanswered", List.of("unanswered --all")),
            Map.entry("range", List.of("range soldiers")),
            Map.entry("review", List.of("review 1 genuine --reason seen")),
            Map.entry("decisions", List.of("decisions")),
            Map.entry("decisions export", List.of("decisions export", "decisions export --output %s.decisions")),
            Map.entry("decisions import", List.of("decisions import %s.decisions")),
            Map.entry("decisions prune", List.of("decisions prune %s.decisions")),
            Map.entry("same", List.of("same \"the mayor\" \"the headman\"")),
            Map.entry("different", List.of("different \"the mayor\" \"a guard\"")),
            Map.entry("speaks-for", List.of("speaks-for \"the mayor\" Ostrand")),
            Map.entry(
                    "export",
                    List.of(
                            "export claims",
                            "export conflicts",
                            "export documents",
                            "export sources",
                            "export grades")));

    /** Commands that tell nothing of the dataset. */
    private static final Set<String> ELSEWHERE = Set.of(
            "help",
            "version",
            "exit",
            "demo",
            "rules",
            "rule",
            "rules test",
            "rules validate",
            "quantity",
            "compare",
            "evaluate",
            "consensus");

    @Autowired
    private Catalogue catalogue;

    @TempDir
    private Path folder;

    private Path claims = Path.of("");
    private String db = "";

    @BeforeEach
    void plant() throws IOException {
        db = folder.resolve("db").toString();
        Files.writeString(folder.resolve("notes.txt"), "300 soldiers. Umbrafox whispers of zibeline. None at all.");
        Files.writeString(folder.resolve("vantablack.txt"), "Umbrafox counted 7,777 in Quagmarsh.");
        Files.writeString(
                folder.resolve("documents.jsonl"),
                """
                {"file":"notes.txt"}
                {"file":"vantablack.txt","title":"Vantablack papers","publisher":"Umbrafox"}
                """);
        Files.writeString(
                folder.resolve("sources.jsonl"),
                """
                {"name":"Deepvelvet","kind":"witness","confidential":true}
                {"name":"the mayor","kind":"official","speaksFor":["Deepvelvet"]}
                """);
        claims = Files.writeString(
                folder.resolve("claims.jsonl"),
                claim("open-1", "Ostrand", "300", "the mayor", "notes.txt", "300 soldiers", "")
                        + claim("open-2", "Ostrand", "100", "a guard", "notes.txt", "None at all", "")
                        + claim("open-4", "Ostrand", "90", "a driver", "notes.txt", "None", "")
                        + claim(
                                "zibeline-1",
                                "Ostrand",
                                "7,777",
                                "Umbrafox",
                                "notes.txt",
                                "whispers of zibeline",
                                SECRET)
                        + claim("sable-1", "Ostrand", "5", "Deepvelvet", "notes.txt", "None at", "")
                        + claim("zibeline-2", "Quagmarsh", "7,777", "Umbrafox", "vantablack.txt", "7,777", SECRET)
                        + """
                        {"id":"open-3","subject":"soldiers","predicate":"present","place":"Ostrand","polarity":"denied",\
                        "attribution":[{"source":"a clerk"}],"denies":["zibeline-1","open-1"]}
                        """);
    }

    private static final String SECRET = ",\"confidential\":true";

    @Test
    void every_command_is_tried_or_tells_nothing_of_the_dataset() {
        assertThat(catalogue.commands())
                .extracting(MethodCommand::getName)
                .as("a new command needs a line here, or is one that tells nothing of the dataset")
                .isSubsetOf(Stream.concat(LINES.keySet().stream(), ELSEWHERE.stream())
                        .toList());
    }

    @Test
    void no_command_tells_it_in_any_format() throws IOException {
        gainsay("--db", db, "load", claims.toString());
        List<String> script = new ArrayList<>();
        for (MethodCommand command : catalogue.commands()) {
            for (String line : LINES.getOrDefault(command.getName(), List.of())) {
                for (OutputFormat format : command.formats()) {
                    if (format == OutputFormat.JSONLD && !line.matches("export (claims|conflicts)")) {
                        continue;
                    }
                    script.add(line.replace("%s", claims.toString()) + " --format " + format.word());
                }
            }
        }
        Path lines = Files.write(folder.resolve("script.txt"), script);

        ShellRun run = gainsay("--db", db, "--script", lines.toString());

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).contains("open-1").doesNotContainIgnoringCase(SECRETS[0]);
        for (String secret : SECRETS) {
            assertThat(run.out()).doesNotContainIgnoringCase(secret);
            assertThat(run.err()).doesNotContainIgnoringCase(secret);
        }
    }

    @Test
    void its_absence_is_counted() {
        gainsay("--db", db, "load", claims.toString());

        ShellRun json = gainsay("--db", db, "check", "--format", "json");
        ShellRun table = gainsay("--db", db, "check");
        ShellRun list = gainsay("--db", db, "claims");

        assertThat(Json.MAPPER.readTree(json.out()).at("/coverage/confidential").intValue())
                .isEqualTo(3);
        assertThat(table.out()).contains("3 confidential claims left out of this result");
        assertThat(list.err()).contains("3 confidential claims left out");
    }

    @Test
    void it_cannot_be_asked_for_by_its_id() {
        gainsay("--db", db, "load", claims.toString());

        ShellRun run = gainsay("--db", db, "show", "zib");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("there is no claim 'zib'").doesNotContain("zibeline");
    }

    @Test
    void a_misplaced_quote_of_it_is_not_repeated_in_a_message() throws IOException {
        Path moved = Files.writeString(
                folder.resolve("moved.jsonl"),
                claim("zibeline-3", "Ostrand", "1", "Umbrafox", "notes.txt", "zibeline speaks", SECRET));

        ShellRun run = gainsay("--db", db, "load", moved.toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("a confidential quote does not stand in").doesNotContain("zibeline");
    }

    @Test
    void what_the_dataset_keeps_stays_kept_where_files_are_held_against_files() throws IOException {
        gainsay("--db", db, "load", claims.toString());
        Path against = Files.createDirectory(folder.resolve("against"));
        Files.writeString(against.resolve("told.jsonl"), claim("told-1", "Ostrand", "300", "a porter", "x", "q", ""));
        Path files = Files.createDirectory(folder.resolve("files"));
        Path asked = Files.writeString(
                files.resolve("asked.jsonl"),
                claim("asked-1", "Ostrand", "100", "Deepvelvet", "y", "q", "")
                        + claim("asked-2", "Ostrand", "90", "a courier", "y", "q", ""));

        ShellRun untold = check(asked, against);
        Files.writeString(files.resolve("sources.jsonl"), "{\"name\":\"Deepvelvet\",\"kind\":\"witness\"}\n");
        ShellRun toldOtherwise = check(asked, against);
        Files.writeString(
                files.resolve("sources.jsonl"),
                "{\"name\":\"a courier\",\"parent\":\"Deepvelvet\",\"kind\":\"media\"}\n");
        ShellRun toldBehind = check(asked, against);

        for (ShellRun run : List.of(untold, toldOtherwise, toldBehind)) {
            assertThat(run.code()).as(run.err()).isZero();
            assertThat(run.out()).contains("asked-2").doesNotContainIgnoringCase("Deepvelvet");
            assertThat(Json.MAPPER
                            .readTree(run.out())
                            .at("/coverage/confidential")
                            .intValue())
                    .isEqualTo(1);
        }
    }

    private ShellRun check(Path asked, Path against) {
        return gainsay("--db", db, "check", asked.toString(), "--against", against.toString(), "--format", "json");
    }

    @Test
    void a_correction_keeps_what_it_does_not_tell() throws IOException {
        gainsay("--db", db, "load", claims.toString());

        gainsay("--db", db, "fix", "open-3", "--as-of", "2022-03-03", "--reason", "dated");
        Path secret = Files.writeString(
                folder.resolve("again.jsonl"),
                claim("zibeline-1", "Ostrand", "7,777", "Umbrafox", "notes.txt", "whispers of zibeline", ""));
        gainsay("--db", db, "load", secret.toString(), "--replace");

        assertThat(gainsay("--db", db, "export", "claims").out()).contains("\"denies\":[\"zibeline-1\",\"open-1\"]");
    }

    private static String claim(
            String id, String place, String figure, String source, String document, String quote, String more) {
        return """
                {"id":"%s","subject":"soldiers","predicate":"present","place":"%s","polarity":"asserted",\
                "estimate":{"text":"%s"},"asOf":{"from":"2022-03-01","to":"2022-03-01","basis":"stated"},\
                "attribution":[{"source":"%s"}],"provenance":{"document":"%s","quote":"%s"}%s}
                """
                .formatted(id, place, figure, source, document, quote, more);
    }
}
