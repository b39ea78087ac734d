package org.gainsay.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.gainsay.extract.article.ArticleReader;
import org.gainsay.format.ClaimFiles;
import org.gainsay.format.FileMatter;
import org.gainsay.input.Problems;

/** The files among some paths, and below those that are folders, by what they tell of. */
final class MaterialFiles {

    private static final String ALLOWED = "claim files end in .jsonl, .ndjson, .json or .csv";
    private static final String ARTICLES = "; articles are for ingest, or for check by their names";

    private final Map<FileMatter, Set<Path>> files = new EnumMap<>(FileMatter.class);

    /** @param problems to which is added a folder in which there is none, and a file of decisions among those named */
    MaterialFiles(Collection<Path> paths, Problems problems) {
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                addBelow(path, problems);
            } else {
                add(path);
                refuseDecisions(path, problems);
            }
        }
    }

    /** In the order given, those of a folder sorted; what is no such file at all stands among the claims, whose reader says so. */
    Set<Path> of(FileMatter matter) {
        return files.getOrDefault(matter, Set.of());
    }

    private void add(Path file) {
        FileMatter matter = FileMatter.of(file);
        // the reader of claims names the file as the user did; of others one that is named is the same as the one
        // beside claims
        files.computeIfAbsent(matter, any -> new LinkedHashSet<>())
                .add(matter == FileMatter.CLAIMS ? file : file.normalize());
    }

    private void addBelow(Path folder, Problems problems) {
        try (Stream<Path> below = Files.walk(folder)) {
            List<Path> found = below.filter(Files::isRegularFile).sorted().toList();
            found.stream().filter(ClaimFiles::isClaimFile).forEach(this::add);
            if (found.stream().noneMatch(ClaimFiles::isClaimFile)) {
                boolean articles = found.stream().anyMatch(ArticleReader::isArticle);
                report(folder, "no claim file lies in this folder", ALLOWED + (articles ? ARTICLES : ""), problems);
            }
        } catch (IOException e) {
            report(folder, "this cannot be read: " + e.getMessage(), "", problems);
        }
    }

    private static void refuseDecisions(Path file, Problems problems) {
        if (FileMatter.of(file) == FileMatter.DECISIONS) {
            report(
                    file,
                    "this holds decisions, not claims",
                    "check --decisions reads it, decisions import takes it into the dataset",
                    problems);
        }
    }

    private static void report(Path path, String wrong, String allowed, Problems problems) {
        problems.add(path.toString(), 0, 0, wrong, allowed);
    }
}
