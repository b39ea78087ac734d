package org.gainsay.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gainsay.claim.Claim;
import org.gainsay.claim.ClaimBuilder;
import org.gainsay.claim.TimeBasis;
import org.gainsay.extract.ClaimExtractor;
import org.gainsay.extract.Engine;
import org.gainsay.extract.Extraction;
import org.gainsay.store.ClaimStore;
import org.gainsay.store.Dataset;
import org.gainsay.store.DatasetLocation;
import org.gainsay.store.DocumentStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IngestTest {

    private static final Progress SILENT = (done, all, step) -> {};

    @TempDir
    private Path folder;

    private final Dataset dataset = new Dataset(DatasetLocation.memory());
    private final ClaimStore claims = new ClaimStore(dataset, Clock.systemUTC());

    @AfterEach
    void close() {
        dataset.close();
    }

    @Test
    void who_stops_it_between_two_documents_keeps_the_first_and_goes_on_with_the_second() throws IOException {
        article("a.txt", "Ana says 300 guards are in Ostrand.");
        article("b.txt", "Ben says 200 guards are in Ostrand.");
        Ingest ingest = ingest(new PlainSentences());

        assertThatExceptionOfType(IngestStopped.class)
                .isThrownBy(() ->
                        run(ingest, (done, all, step) -> Thread.currentThread().interrupt()))
                .withMessage("stopped after 1 of 2 documents; these are kept, and the same command reads the others");
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
        assertThat(claims.all())
                .singleElement()
                .extracting(claim -> claim.origin().source())
                .isEqualTo("Ana");

        assertThat(run(ingest, SILENT).sentence()).startsWith("1 document read").endsWith("1 document as before");
    }

    @Test
    void every_document_is_told_of_as_it_is_done() throws IOException {
        article("a.txt", "Ana says 300 guards are in Ostrand.");
        article("b.txt", "");
        List<String> steps = new ArrayList<>();

        run(ingest(new PlainSentences()), (done, all, step) -> steps.add(done + "/" + all + " " + step));

        assertThat(steps).containsExactly("1/2 a.txt", "2/2 b.txt");
    }

    @Test
    void claims_that_share_a_derived_id_are_numbered_and_the_same_claim_again_is_left_out() throws IOException {
        article("a.txt", "An article of one sentence stands here.");
        Claim guards = ClaimBuilder.claim("x").about("guards", "present").build();
        Claim jets = ClaimBuilder.claim("x").about("jets", "present").build();

        run(ingest(article -> List.of(guards, jets, guards, jets)), SILENT);

        assertThat(claims.all()).extracting(Claim::id).containsExactly("x", "x-2");
    }

    @Test
    void a_document_that_gives_nothing_is_read_all_the_same() throws IOException {
        article("a.txt", "An article of one sentence stands here.");

        assertThat(run(ingest(article -> List.of()), SILENT).sentence()).isEqualTo("1 document read, 0 claims");
        assertThat(new DocumentStore(dataset, Clock.systemUTC()).find("a.txt"))
                .get()
                .satisfies(document -> assertThat(document.text()).startsWith("An article"));
    }

    private Ingest ingest(ClaimExtractor extractor) {
        Rulesets rulesets = new Rulesets(new WorkspaceOptions(List.of(), null));
        return new Ingest(
                dataset,
                new Workspace(dataset, rulesets, new Discretion(true), Clock.systemUTC(), "Ana"),
                (vocabulary, coreference) -> new Extraction(new Engine("test", "1", Map.of()), extractor),
                Clock.systemUTC());
    }

    private IngestSummary run(Ingest ingest, Progress progress) throws IOException {
        ArticleOptions nothing = new ArticleOptions(null, TimeBasis.UNKNOWN, null, null);
        IngestRequest request = new IngestRequest(List.of(folder), nothing, null, false, false, false);
        return ingest.run(request, new ArticleFiles(InputStream.nullInputStream(), "stdin"), progress);
    }

    private void article(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
