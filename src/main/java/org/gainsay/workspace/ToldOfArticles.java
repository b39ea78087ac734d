package org.gainsay.workspace;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.gainsay.claim.DateRange;
import org.gainsay.claim.Document;
import org.gainsay.format.DocumentFiles;
import org.gainsay.format.LoadedDocuments;
import org.gainsay.input.InvalidInput;
import org.jspecify.annotations.Nullable;

/** What metadata files and the options of a command tell of articles; an option counts more than a file. */
final class ToldOfArticles {

    private final ArticleOptions options;
    private final @Nullable Path metadata;
    private final Map<Path, Map<String, Document>> files = new HashMap<>();

    /** @param metadata of all articles; null for the file beside each, if there is one */
    ToldOfArticles(ArticleOptions options, @Nullable Path metadata) {
        this.options = options;
        this.metadata = metadata;
    }

    /**
     * What is told of one.
     *
     * @throws InvalidInput with every fault of its metadata file
     */
    Document of(ArticleFile article) {
        Document described = described(article);
        DateRange published = options.published() == null ? described.published() : options.published();
        return new Document(
                article.id(),
                options.publisher() == null ? described.publisher() : options.publisher(),
                described.title(),
                options.url() == null ? described.url() : options.url(),
                described.archived(),
                published,
                options.published() == null ? described.dateBasis() : options.publishedBasis(),
                described.language(),
                described.translated(),
                null,
                null);
    }

    private Document described(ArticleFile article) {
        Path file = metadata;
        if (file == null && article.folder() != null) {
            Path beside = article.folder().resolve(DocumentFiles.NAME);
            file = Files.isRegularFile(beside) ? beside : null;
        }
        Document unknown = Document.named(article.id());
        return file == null
                ? unknown
                : files.computeIfAbsent(file, ToldOfArticles::read).getOrDefault(article.id(), unknown);
    }

    private static Map<String, Document> read(Path file) {
        LoadedDocuments loaded = DocumentFiles.describe(file);
        if (!loaded.problems().isEmpty()) {
            throw new InvalidInput(loaded.problems());
        }
        return loaded.documents().stream().collect(Collectors.toMap(Document::id, document -> document));
    }
}
