package org.gainsay.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gainsay.shell.ShellRun.gainsay;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whether documents still say what was quoted from them, from the command line. */
class QuotesCommandTest {

    private static final String TEXT = "The garrison of Ostrand has 300 soldiers, the mayor said.\n";

    @TempDir
    private Path folder;

    private Path document = Path.of("");
    private String db = "";

    @BeforeEach
    void load() throws IOException {
        Path story = Files.createDirectory(folder.resolve("story"));
        document = Files.writeString(story.resolve("letter.txt"), TEXT);
        Files.writeString(story.resolve("documents.jsonl"), "{\"file\":\"letter.txt\"}\n");
        Path claims = Files.writeString(
                story.resolve("claims.jsonl"),
                """
                {"id":"q-1","subject":"soldiers","predicate":"present","place":"Ostrand","polarity":"asserted",\
                "attribution":[{"source":"the mayor"}],\
                "provenance":{"document":"letter.txt","start":28,"end":40,"quote":"300 soldiers"}}
                {"id":"q-2","subject":"soldiers","predicate":"present","place":"Ostrand","polarity":"asserted",\
                "attribution":[{"source":"a book"}],"provenance":{"document":"book.txt","quote":"many soldiers"}}
                """);
        db = folder.resolve("db").toString();
        assertThat(gainsay("--db", db, "load", claims.toString()).code()).isZero();
    }

    @Test
    void a_document_as_it_was_keeps_its_quotes() {
        ShellRun run = gainsay("--db", db, "quotes", "--document", "letter.txt", "--fail-on", "changed");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).contains("letter.txt  unchanged  1 exact");
    }

    @Test
    void a_document_that_was_never_at_hand_is_told_and_not_taken_for_fine() {
        ShellRun run = gainsay("--db", db, "quotes");

        assertThat(run.out()).contains("book.txt  never read  1 unread");
        assertThat(run.err()).contains("book.txt: not at hand, so that its quotes cannot be checked");
    }

    @Test
    void a_gate_that_could_not_look_into_every_document_is_2_and_names_the_remedy() throws IOException {
        ShellRun neverRead = gainsay("--db", db, "quotes", "--fail-on", "missing");
        Files.delete(document);
        ShellRun gone = gate("missing");

        assertThat(neverRead.code()).isEqualTo(2);
        assertThat(neverRead.out()).contains("book.txt  never read").contains("letter.txt  unchanged");
        assertThat(neverRead.err())
                .contains("book.txt: not at hand")
                .contains("--fail-on missing needs every document; say where they lie with --in DIR");
        assertThat(gone.code()).isEqualTo(2);
        assertThat(gone.err()).contains("letter.txt: not found").contains("--in DIR");
    }

    @Test
    void a_changed_document_keeps_a_moved_quote_which_fails_only_where_that_is_asked() throws IOException {
        Files.writeString(document, "Corrected. " + TEXT);

        assertThat(gainsay("--db", db, "quotes").out())
                .contains("letter.txt  changed  1 moved")
                .contains("was at 28–40, is at 39–51");
        assertThat(gate("missing").code()).isZero();
        assertThat(gate("moved").code()).isEqualTo(1);
    }

    @Test
    void a_missing_quote_fails_the_gate() throws IOException {
        Files.writeString(document, "The garrison of Ostrand has 30 soldiers, the mayor said.\n");

        ShellRun run = gate("missing", "--format", "csv");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("letter.txt,changed," + document + ",q-1,missing,28–40,,300 soldiers,");
    }

    @Test
    void the_decisions_that_rest_on_a_quote_are_named_with_it() throws IOException {
        Path other = Files.writeString(
                folder.resolve("other.jsonl"),
                """
                {"id":"q-3","subject":"soldiers","predicate":"present","place":"Ostrand","polarity":"denied",\
                "attribution":[{"source":"a clerk"}],"denies":["q-1"]}
                """);
        gainsay("--db", db, "load", other.toString());
        assertThat(gainsay("--db", db, "review", "1", "genuine", "--reason", "both say so")
                        .code())
                .isZero();
        Files.writeString(document, "Nothing of it.\n");

        assertThat(gainsay("--db", db, "quotes").out())
                .contains("missing q-1: “300 soldiers”")
                .contains("rests")
                .contains("genuine, report both by")
                .contains("both say so");
    }

    @Test
    void a_document_that_is_gone_is_told_and_its_quotes_are_held_against_what_was_read() throws IOException {
        Files.delete(document);

        ShellRun run = gainsay("--db", db, "quotes", "--document", "letter.txt");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("letter.txt  not found  1 exact").doesNotContain("book.txt");
        assertThat(run.err()).contains("letter.txt: not found").contains("--in DIR says where it lies");
    }

    @Test
    void a_folder_tells_where_the_documents_lie_now() throws IOException {
        Path archive = Files.createDirectories(folder.resolve("archive/2022"));
        Files.move(document, archive.resolve("letter.txt"));
        Files.writeString(archive.resolve("book.txt"), "There were many  soldiers.");

        ShellRun run =
                gainsay("--db", db, "quotes", "--in", folder.resolve("archive").toString());

        assertThat(run.out()).contains("letter.txt  unchanged  1 exact").contains("book.txt  unchanged  1 normalised");
    }

    @Test
    void a_document_that_cannot_be_read_is_2() throws IOException {
        Files.write(document, "\u00e4".getBytes(StandardCharsets.ISO_8859_1));

        ShellRun run = gainsay("--db", db, "quotes");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains(document + ": cannot be read: it is not UTF-8");
    }

    @Test
    void what_is_no_folder_and_no_document_is_2() {
        assertThat(gainsay("--db", db, "quotes", "--in", "no-such-folder").err())
                .contains("no-such-folder: this is not a folder");
        assertThat(gainsay("--db", db, "quotes", "--document", "leter.txt").err())
                .contains("did you mean 'letter.txt'?");
    }

    /** The gate over the one document that was read. */
    private ShellRun gate(String level, String... further) {
        return gainsay(Stream.concat(
                        Stream.of("--db", db, "quotes", "--document", "letter.txt", "--fail-on", level),
                        Stream.of(further))
                .toArray(String[]::new));
    }
}
