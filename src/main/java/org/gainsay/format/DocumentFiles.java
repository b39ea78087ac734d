package org.gainsay.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gainsay.claim.Document;
import org.gainsay.input.Problem;
import org.gainsay.input.Problems;

/** Document metadata, one document a line, as {@code document.schema.json} describes it; a document that stands beside is read too. */
public final class DocumentFiles {

    /** The file that is read where it lies beside a claim file. */
    public static final String NAME = "documents.jsonl";

    private DocumentFiles() {}

    /** Reads the whole file; a file that cannot be read at all is a problem of line 0. */
    public static LoadedDocuments read(Path file) {
        return read(file, true);
    }

    /** The same without the texts of the documents. */
    public static LoadedDocuments describe(Path file) {
        return read(file, false);
    }

    private static LoadedDocuments read(Path file, boolean texts) {
        String name = file.toString();
        try (InputStream in = Files.newInputStream(file)) {
            return read(name, in, new DocumentMapping(file.toAbsolutePath().getParent(), texts));
        } catch (NoSuchFileException e) {
            return failed(name, "there is no such file");
        } catch (IOException e) {
            return failed(name, "this cannot be read: " + e.getMessage());
        }
    }

    private static LoadedDocuments read(String name, InputStream in, DocumentMapping mapping) throws IOException {
        Problems problems = new Problems();
        Map<String, Document> documents = new LinkedHashMap<>();
        Map<String, Integer> lines = new LinkedHashMap<>();
        JsonLines.read(name, in, problems, (json, place) -> mapping.document(json, place)
                .ifPresent(document -> {
                    Document first = documents.putIfAbsent(document.id(), document);
                    lines.putIfAbsent(document.id(), place.line());
                    if (first != null && !first.equals(document)) {
                        place.report(
                                "document " + Shown.of(document.id()) + " stands in line " + lines.get(document.id())
                                        + " too, with another content",
                                "a document stands once");
                    }
                }));
        return new LoadedDocuments(List.copyOf(documents.values()), problems.found());
    }

    private static LoadedDocuments failed(String file, String wrong) {
        return new LoadedDocuments(List.of(), List.of(new Problem(file, 0, 0, wrong, "")));
    }
}
