package org.gainsay.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gainsay.workspace.ArticleProgram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Articles read into the dataset by a small extractor; what the real one reads is tested elsewhere. */
class IngestCommandTest {

    private static final String GAZETTE = "Ana says 300 guards are in Ostrand. This was on the news last night.\n";
    private static final String HERALD = "It was a quiet day in the town.\nBen denies guards are in Ostrand.\n";

    @TempDir
    private Path folder;

    @Test
    void articles_become_claims_and_the_summary_counts_them() throws IOException {
        write("articles/a.txt", GAZETTE);
        write("articles/b.txt", HERALD);
        write("articles/notes.md", "Cid says 5 guards are in Ostrand.");

        ShellRun ingest = run("ingest", "articles", "--published", "2022-01-05", "--publisher", "the Gazette");

        assertThat(ingest.code()).isZero();
        assertThat(ingest.out()).contains("2 documents read, 2 claims (1 asserted, 1 denied, 1 with figures)");
        assertThat(run("claims").out()).contains("Ana > the Gazette", "Ben > the Gazette", "5 Jan 2022, assumed");
        assertThat(run("check").out()).contains("DISPUTED").contains("nobody has accepted");
    }

    @Test
    void the_same_command_again_passes_over_what_is_as_it_was() throws IOException {
        write("articles/a.txt", GAZETTE);
        write("articles/b.txt", HERALD);
        run("ingest", "articles");
        String before = run("export", "claims").out();
        write("articles/b.txt", HERALD + "Cid says 20 guards are in Ostrand.\n");

        ShellRun changed = run("ingest", "articles");
        ShellRun metadata = run("ingest", "articles", "--publisher", "the Gazette");
        ShellRun engine = run("ingest", "articles", "--coref");
        ShellRun again = run("ingest", "articles", "--coref", "--again");
        ShellRun same = run("ingest", "articles", "--coref");

        assertThat(before.lines()).hasSize(2);
        assertThat(changed.out()).contains("1 document read, 2 claims").contains("1 document as before");
        assertThat(metadata.out()).contains("2 documents read");
        assertThat(engine.out()).contains("2 documents read").doesNotContain("gone");
        assertThat(again.out()).contains("2 documents read");
        assertThat(same.out()).contains("0 documents read, 0 claims; 2 documents as before");
        assertThat(run("claims").out()).as("what was told once stays told").contains("Ana > the Gazette");
    }

    @Test
    void a_correction_survives_the_moving_of_the_text() throws IOException {
        write("a.txt", GAZETTE + HERALD);
        run("ingest", "a.txt");
        String fixed = id("Ana");
        String dropped = id("Ben");
        run("fix", fixed, "--speaker", "Anna Berg", "--estimate", "up to 300 people");
        run("drop", dropped, "--reason", "no news");
        write("a.txt", "A new first line of this article.\n" + GAZETTE + HERALD);

        ShellRun again = run("ingest", "a.txt");

        assertThat(again.out()).contains("1 document read, 2 claims").doesNotContain("gone");
        assertThat(run("claims").out()).contains("Anna Berg > a.txt").doesNotContain("Ben");
        assertThat(run("show", fixed).out())
                .contains("A new first line of this article. [Ana says 300 guards are in Ostrand.]")
                .contains("read by machine as “300: guards present, Ostrand”, Ana > a.txt");
        assertThat(run("show", fixed, "--format", "json").out()).contains("\"start\" : 34");
    }

    @Test
    void claims_that_are_no_longer_read_go_but_not_those_that_people_have_spoken_of_nor_those_of_files()
            throws IOException {
        write("a.txt", "Ana says 300 guards are in Ostrand. Ben says 20 guards are in Ostrand. And so it goes on.");
        run("ingest", "a.txt");
        String accepted = id("Ana");
        run("accept", accepted);
        Path loaded = write(
                "loaded.jsonl",
                """
                {"id":"own","subject":"guards","predicate":"present","polarity":"asserted","attribution":[{"source":"Dan"}],\
                "provenance":{"document":"a.txt"}}
                """);
        run("load", loaded.toString());
        write("a.txt", "Some other text. Cid says 7 guards are in Ostrand.");

        ShellRun again = run("ingest", "a.txt");

        assertThat(again.out()).contains("1 no longer read and gone; 1 no longer read but kept");
        assertThat(run("claims", "--format", "csv").out())
                .contains("Ana", "Cid", "Dan")
                .doesNotContain("Ben");
        assertThat(run("show", accepted, "--format", "json").out())
                .as("where its quote no longer stands, it has no place")
                .doesNotContain("\"start\"");
    }

    @Test
    void what_cannot_be_read_is_told_and_takes_nothing_else_down() throws IOException {
        write("articles/a.txt", GAZETTE);
        write("articles/b.txt", "");
        Files.write(folder.resolve("articles/c.txt"), new byte[] {0, 1, 2, (byte) 0xff, (byte) 0xfe, 0, 0});
        write("articles/d.txt", "One sentence that goes on to BREAK the extractor in the middle.");
        write("articles/e.txt", HERALD);

        ShellRun ingest = run("ingest", "articles", "no-such.txt");

        assertThat(ingest.code()).isEqualTo(2);
        assertThat(ingest.out()).contains("2 documents read, 2 claims").contains("4 not taken");
        assertThat(ingest.err())
                .contains("b.txt: ")
                .contains("c.txt:1: ")
                .contains(
                        "d.txt: its claims could not be read, a fault of the program: java.lang.IllegalStateException")
                .contains("no-such.txt: there is no such file")
                .contains("what could not be read was not taken; the rest was");
        assertThat(run("documents", "--format", "csv").out())
                .contains("a.txt", "e.txt")
                .doesNotContain("b.txt", "d.txt");
    }

    @Test
    void two_articles_of_one_name_are_not_taken_for_one() throws IOException {
        write("one/a.txt", GAZETTE);
        write("two/a.txt", HERALD);

        ShellRun ingest = run("ingest", "one", "two");

        assertThat(ingest.code()).isEqualTo(2);
        assertThat(ingest.err()).contains("one/a.txt too; another document needs another file name");
        assertThat(run("claims").out()).contains("Ana").doesNotContain("Ben");
    }

    @Test
    void metadata_lies_beside_the_file_and_an_option_counts_more() throws IOException {
        write("articles/a.txt", GAZETTE);
        write(
                "articles/documents.jsonl",
                "{\"file\":\"a.txt\",\"publisher\":\"the Herald\",\"published\":\"2022-02-02\",\"title\":\"Guards\"}\n");
        run("ingest", "articles", "--publisher", "the Gazette");

        assertThat(run("document", "a.txt").out())
                .contains("the Gazette", "2 Feb 2022", "Guards", "plain sentences 1", "coreference = false");
        assertThat(run("documents").out()).contains("plain sentences 1");
    }

    @Test
    void wrong_metadata_is_told_before_anything_is_read() throws IOException {
        write("a.txt", GAZETTE);
        Path metadata = write("meta.jsonl", "{\"file\":\"a.txt\",\"published\":\"May\"}\n{\"fil\":\"b\"}\n");

        ShellRun ingest = run("ingest", "a.txt", "--documents", metadata.toString());

        assertThat(ingest.code()).isEqualTo(2);
        assertThat(ingest.err()).contains("meta.jsonl:1: 'published' is 'May'", "meta.jsonl:2: 'file' is missing");
        assertThat(run("documents").out()).doesNotContain("a.txt");
    }

    @Test
    void what_a_person_says_of_a_document_counts_when_it_is_read_again() throws IOException {
        write("a.txt", GAZETTE);
        run("ingest", "a.txt", "--publisher", "the Herald");
        run("document", "a.txt", "--publisher", "the Gazette", "--published", "2022-03-03");

        ShellRun again = run("ingest", "a.txt");

        assertThat(again.out()).contains("1 document read, 1 claim");
        assertThat(run("claims").out())
                .contains("Ana > the Gazette", "3 Mar 2022")
                .doesNotContain("Herald");
    }

    @Test
    void an_article_may_come_in_by_stdin_under_a_name() {
        ShellRun ingest = new ShellRun.Start(ArticleProgram.class)
                .input(GAZETTE)
                .run("--db", db(), "ingest", "-", "--name", "pasted.txt");

        assertThat(ingest.code()).isZero();
        assertThat(run("claims").out()).contains("Ana > pasted.txt");
    }

    @Test
    void what_is_not_read_is_shown_where_it_is_asked_for() throws IOException {
        write("a.txt", GAZETTE + "Sign up for our newsletter\n" + HERALD);

        ShellRun ingest = run("ingest", "a.txt", "--show-skipped");
        ShellRun again = run("ingest", "a.txt", "--show-skipped");

        assertThat(ingest.out()).contains("REASON", "Sign up for our newsletter", "1 passage skipped");
        assertThat(again.out()).contains("1 document as before", "Sign up for our newsletter");
    }

    @Test
    void an_address_belongs_to_one_article() throws IOException {
        write("articles/a.txt", GAZETTE);
        write("articles/b.txt", HERALD);

        assertThat(run("ingest", "articles", "--url", "https://example.org/a").err())
                .contains("--url: it belongs to one article, not to 2");
        assertThat(run("ingest", "articles", "--published", "soon").err())
                .contains("--published: 'soon' is not a date");
    }

    @Test
    void a_folder_without_articles_is_told() throws IOException {
        Files.createDirectories(folder.resolve("empty"));

        ShellRun ingest = run("ingest", "empty");

        assertThat(ingest.code()).isEqualTo(2);
        assertThat(ingest.err()).contains("empty: no article lies in this folder; files in .txt and .html are read");
    }

    @Test
    void progress_goes_to_stderr_a_line_now_and_then_and_not_where_quiet_is_asked_for() throws IOException {
        for (int number = 0; number < 30; number++) {
            write("articles/a%02d.txt".formatted(number), GAZETTE);
        }

        assertThat(run("ingest", "articles").err()).contains("25 of 30").doesNotContain("\r", "\u001b");
        assertThat(run("ingest", "articles", "--again", "--quiet").err()).isEmpty();
    }

    private String id(String speaker) {
        return run("claims", "--source", speaker, "--format", "csv")
                .out()
                .lines()
                .skip(1)
                .findFirst()
                .orElseThrow()
                .split(",", -1)[0];
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text, StandardCharsets.UTF_8);
    }

    private String db() {
        return folder.resolve("dataset").toString();
    }

    /** Files are named below the folder of the test. */
    private ShellRun run(String... words) {
        String[] all = new String[words.length + 2];
        all[0] = "--db";
        all[1] = db();
        for (int i = 0; i < words.length; i++) {
            boolean file = words[0].equals("ingest") && i > 0 && !words[i].startsWith("-") && !isValue(words[i - 1]);
            all[i + 2] = file ? folder.resolve(words[i]).toString() : words[i];
        }
        return new ShellRun.Start(ArticleProgram.class).run(all);
    }

    private static boolean isValue(String before) {
        return before.startsWith("--") && !before.equals("--again") && !before.equals("--coref");
    }
}
