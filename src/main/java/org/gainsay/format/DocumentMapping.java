package org.gainsay.format;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.gainsay.claim.Document;
import org.gainsay.claim.TimeBasis;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** JSON to a document, with the text of the file that it names where that stands in the folder. */
final class DocumentMapping {

    private static final SchemaCheck SCHEMA = SchemaCheck.of("document.schema.json");

    private final Path folder;
    private final boolean texts;

    /** @param texts whether the documents themselves are read */
    DocumentMapping(@Nullable Path folder, boolean texts) {
        this.folder = folder == null ? Path.of("") : folder;
        this.texts = texts;
    }

    /** The document; empty where anything of it is wrong. */
    Optional<Document> document(ObjectNode json, Place place) {
        List<Fault> faults = SCHEMA.faults(json);
        if (!faults.isEmpty()) {
            faults.forEach(place::report);
            return Optional.empty();
        }
        try {
            return Optional.of(document(json));
        } catch (IllegalArgumentException e) { // a date or a file name that is none
            place.report(String.valueOf(e.getMessage()), "");
        } catch (CharacterCodingException e) {
            place.report(Shown.of(json.get("file")) + " is not UTF-8", "UTF-8 is allowed");
        } catch (IOException e) {
            place.report(Shown.of(json.get("file")) + " cannot be read: " + e.getMessage(), "");
        }
        return Optional.empty();
    }

    private Document document(ObjectNode json) throws IOException {
        Path file = file(json.get("file").stringValue());
        DocumentText text = texts && Files.isRegularFile(file) ? DocumentText.read(file) : null;
        Published published = Published.of(
                Fields.text(json, "published"),
                Fields.text(json, "publishedWindow"),
                Fields.word(json, "publishedBasis", TimeBasis.class).orElse(null));
        return new Document(
                String.valueOf(file.getFileName()),
                Fields.text(json, "publisher"),
                Fields.text(json, "title"),
                Fields.text(json, "url"),
                Fields.text(json, "archived"),
                published.days(),
                published.basis(),
                Fields.text(json, "language"),
                json.path("translated").asBoolean(false),
                text == null ? null : text.sha256(),
                text == null ? null : text.text());
    }

    /** A metadata file may come from anywhere: it must not make the program read files elsewhere. */
    private Path file(String name) {
        try {
            Path file = folder.resolve(name).normalize();
            if (file.startsWith(folder.normalize()) && !file.equals(folder.normalize())) {
                return file;
            }
        } catch (InvalidPathException e) {
            throw new IllegalArgumentException("'file' is " + Shown.of(name) + "; a file name is allowed", e);
        }
        throw new IllegalArgumentException("'file' is " + Shown.of(name)
                + ", outside the folder of the metadata; a file beside or below it is allowed");
    }
}
