package org.gainsay.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gainsay.format.Json;
import org.gainsay.workspace.ArticleProgram;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An article checked before it is published. */
class DraftCommandTest {

    private static final String DRAFT =
            "A long night is over in the town. 300 guards are in Ostrand. Ben says 900 guards are in Ostrand.\n";

    @TempDir
    private Path folder;

    private String record = "";

    @BeforeEach
    void write() throws IOException {
        record = Files.writeString(
                        folder.resolve("record.jsonl"),
                        """
                        {"id":"r1","subject":"guards","predicate":"present","place":"Ostrand","polarity":"asserted",\
                        "estimate":{"text":"up to 300 guards"},"asOf":{"from":"2022-01-05","to":"2022-01-05"},\
                        "attribution":[{"source":"Ana"},{"source":"the Gazette"}]}
                        """)
                .toString();
        Files.writeString(folder.resolve("draft.txt"), DRAFT);
    }

    @Test
    void its_figures_stand_beside_the_record_and_nothing_is_stored() {
        String db = folder.resolve("dataset").toString();
        run("--db", db, "load", record);
        String before = run("--db", db, "export", "claims").out();

        ShellRun check = run("--db", db, "check", draft());

        assertThat(check.code()).isZero();
        assertThat(check.out())
                .contains("The draft beside the record")
                .contains("wording Ana: 'up to 300 guards' and '300'. (r1)")
                .contains("date    It does not say of what time it holds; Ana speaks of 5 Jan 2022. (r1)")
                .contains("source  The draft says it in its own voice; on record it comes from Ana. (r1)")
                .contains("against UNRESOLVED  How much or how many: guards, present, in Ostrand?");
        assertThat(run("--db", db, "export", "claims").out()).isEqualTo(before);
        assertThat(run("--db", db, "documents").out()).doesNotContain("draft.txt");
    }

    @Test
    void a_draft_is_checked_against_files_in_any_format() {
        ShellRun json = run("--memory", "check", draft(), "--against", record, "--format", "json");
        ShellRun markdown = run("--memory", "check", draft(), "--against", record, "--format", "markdown");

        assertThat(Json.MAPPER.readTree(json.out()).at("/draft/0/notes/0/kind").stringValue())
                .isEqualTo("wording-changed");
        assertThat(markdown.out()).contains("| claim | chain | amiss |", "on record it comes from Ana");
    }

    @Test
    void what_the_dataset_has_of_the_same_article_is_not_set_against_it() {
        String db = folder.resolve("own").toString();
        run("--db", db, "ingest", draft());

        assertThat(run("--db", db, "check", draft()).out())
                .contains("Coverage: 2 claims, 1 pair")
                .doesNotContain("   same ");
    }

    @Test
    void a_draft_that_cannot_be_read_is_told_with_all_that_is_wrong_elsewhere() throws IOException {
        Path empty = Files.writeString(folder.resolve("empty.txt"), "");
        Path bad = Files.writeString(folder.resolve("bad.jsonl"), "{\n");

        ShellRun check = run("--memory", "check", empty.toString(), bad.toString(), "no-such.txt");

        assertThat(check.code()).isEqualTo(2);
        assertThat(check.err())
                .contains("empty.txt: the file is empty", "bad.jsonl:1", "no-such.txt: there is no such");
    }

    private String draft() {
        return folder.resolve("draft.txt").toString();
    }

    private static ShellRun run(String... words) {
        return new ShellRun.Start(ArticleProgram.class).run(words);
    }
}
