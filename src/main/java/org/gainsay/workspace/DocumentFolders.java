package org.gainsay.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gainsay.input.InvalidInput;
import org.gainsay.input.Problem;
import org.jspecify.annotations.Nullable;

/** Finds the files of documents: in folders that a person names, else where they were when they were read. */
final class DocumentFolders {

    private final Map<String, Path> named = new LinkedHashMap<>();
    private final boolean anyNamed;

    /**
     * @param folders with everything below them; of two files of one name the first in the order of paths counts
     * @throws InvalidInput with what is no folder
     */
    DocumentFolders(Collection<Path> folders) throws IOException {
        List<Problem> problems = folders.stream()
                .filter(folder -> !Files.isDirectory(folder))
                .map(folder -> new Problem(folder.toString(), 0, 0, "this is not a folder", "--in names folders"))
                .toList();
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        anyNamed = !folders.isEmpty();
        for (Path folder : folders) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.filter(Files::isRegularFile)
                        .sorted()
                        .forEach(file -> named.putIfAbsent(String.valueOf(file.getFileName()), file));
            }
        }
    }

    /**
     * The file of a document, if it is still there.
     *
     * @param readFrom the file of the article, or of the claims beside which the document lay
     */
    Optional<Path> find(String document, Collection<Path> readFrom) {
        if (anyNamed) {
            return Optional.ofNullable(named.get(document));
        }
        return readFrom.stream()
                .flatMap(file -> Stream.ofNullable(beside(file, document)))
                .filter(Files::isRegularFile)
                .findFirst();
    }

    private static @Nullable Path beside(Path file, String document) {
        try {
            return file.resolveSibling(document);
        } catch (InvalidPathException noFileName) {
            return null;
        }
    }
}
