package org.gainsay.workspace;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Document;
import org.gainsay.claim.ExtractionRun;
import org.gainsay.extract.Article;
import org.gainsay.extract.Engine;
import org.gainsay.extract.Extraction;
import org.gainsay.extract.Extractions;
import org.gainsay.extract.article.ArticleReader;
import org.gainsay.input.InvalidInput;
import org.gainsay.input.Problem;
import org.gainsay.input.Problems;
import org.gainsay.input.Sha256;
import org.gainsay.store.Dataset;
import org.gainsay.store.DocumentStore;
import org.gainsay.store.ExtractionStore;

/**
 * Reads articles into the dataset, each wholly or not at all. Documents are passed over whose file, metadata and engine are as
 * they were, so that the same command goes on where it was stopped.
 */
public final class Ingest {

    private final Workspace workspace;
    private final DocumentStore documents;
    private final ExtractionStore store;
    private final Extractions extractions;
    private final Clock clock;
    private final ArticleReader reader = new ArticleReader();

    public Ingest(Dataset dataset, Workspace workspace, Extractions extractions, Clock clock) {
        this.workspace = workspace;
        this.documents = new DocumentStore(dataset, clock);
        this.store = new ExtractionStore(dataset);
        this.extractions = extractions;
        this.clock = clock;
    }

    /**
     * Reads what is asked for; what cannot be read is told in the end, and the rest is kept.
     *
     * @throws InvalidInput with every fault of a metadata file; nothing is read then
     * @throws IngestStopped where the thread is interrupted between two documents
     */
    public IngestSummary run(IngestRequest request, ArticleFiles files, Progress progress) throws IOException {
        Problems problems = new Problems();
        List<ArticleFile> articles = files.find(request.paths(), problems);
        refuseSharedUrl(request, articles.size());
        ToldOfArticles told = new ToldOfArticles(request.told(), request.metadata());
        articles.forEach(told::of);
        Extraction extraction = extraction(request.coreference());
        IngestSummary summary = new IngestSummary();
        summary.problems(problems.found());
        for (ArticleFile article : articles) {
            if (Thread.interrupted()) {
                throw new IngestStopped(summary.done(), articles.size());
            }
            try {
                ingest(article, documents.told(told.of(article)), request, extraction, summary);
            } catch (InvalidInput refusal) {
                summary.refused(refusal.problems());
            }
            progress.at(summary.done(), articles.size(), article.id());
        }
        return summary;
    }

    /** Claims are mapped to the names of the vocabulary, so that it is a part of what reads them. */
    private Extraction extraction(boolean coreference) {
        Ruleset ruleset = workspace.wholeRuleset();
        Extraction extraction = extractions.with(ruleset.vocabulary(), coreference);
        Map<String, String> properties = new TreeMap<>(extraction.engine().properties());
        properties.put("vocabulary", Sha256.of(ruleset.vocabularyTexts() + workspace.names()));
        Engine engine = extraction.engine();
        return new Extraction(new Engine(engine.name(), engine.version(), properties), extraction.extractor());
    }

    private static void refuseSharedUrl(IngestRequest request, int articles) {
        if (request.told().url() != null && articles > 1) {
            throw new InvalidInput(List.of(new Problem(
                    "--url",
                    0,
                    0,
                    "it belongs to one article, not to " + articles,
                    "documents.jsonl tells those of many")));
        }
    }

    private void ingest(
            ArticleFile file, Document told, IngestRequest request, Extraction extraction, IngestSummary summary) {
        byte[] content = content(file);
        Document known = documents.known(told);
        String input = input(content, known, extraction.engine());
        boolean asBefore = !request.again()
                && store.last(file.id())
                        .filter(run -> run.input().equals(input))
                        .isPresent();
        if (asBefore) {
            summary.unchanged();
            if (request.skipped()) {
                summary.looked(reader.read(file.name(), content, known));
            }
            return;
        }
        Article article = reader.read(file.name(), content, known);
        List<Claim> claims = claims(file, article, extraction);
        summary.read(
                article, claims, store.save(article.document(), told, claims, run(file, input, extraction.engine())));
        if (request.skipped()) {
            summary.looked(article);
        }
    }

    private static byte[] content(ArticleFile file) {
        try {
            return file.content().read();
        } catch (NoSuchFileException e) {
            throw new InvalidInput(List.of(new Problem(file.name(), 0, 0, "there is no such file", "")));
        } catch (IOException e) {
            throw new InvalidInput(
                    List.of(new Problem(file.name(), 0, 0, "this cannot be read: " + e.getMessage(), "")));
        }
    }

    /** A fault of ours in one article is told with it, and takes no other down. */
    private static List<Claim> claims(ArticleFile file, Article article, Extraction extraction) {
        try {
            return DistinctIds.of(extraction.extractor().claims(article));
        } catch (RuntimeException fault) {
            if (Thread.currentThread().isInterrupted()) {
                throw fault;
            }
            throw new InvalidInput(List.of(new Problem(
                    file.name(), 0, 0, "its claims could not be read, a fault of the program: " + fault, "")));
        }
    }

    private static String input(byte[] content, Document known, Engine engine) {
        return Sha256.of(String.join("\n", Sha256.of(content), known.toString(), engine.toString()));
    }

    private ExtractionRun run(ArticleFile file, String input, Engine engine) {
        return new ExtractionRun(
                file.id(),
                file.name(),
                input,
                engine.name(),
                engine.version(),
                new TreeMap<>(engine.properties()),
                clock.instant());
    }
}
