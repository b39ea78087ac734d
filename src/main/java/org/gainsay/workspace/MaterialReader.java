package org.gainsay.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Document;
import org.gainsay.format.ClaimFiles;
import org.gainsay.format.DocumentFiles;
import org.gainsay.format.FileMatter;
import org.gainsay.format.Loaded;
import org.gainsay.format.LoadedDocuments;
import org.gainsay.format.LoadedSources;
import org.gainsay.format.LocatedClaim;
import org.gainsay.format.LocatedSource;
import org.gainsay.format.ProvenanceCheck;
import org.gainsay.format.SourceFiles;
import org.gainsay.input.Problem;
import org.gainsay.input.Problems;
import org.gainsay.source.SourceProfile;
import org.jspecify.annotations.Nullable;

/** Reads claim files and what lies beside them: {@code documents.jsonl}, the documents, {@code sources.jsonl}, {@code vocabulary.yaml}. */
final class MaterialReader {

    static final String STORY_VOCABULARY = "vocabulary.yaml";

    private final ClaimFiles files;

    MaterialReader(ClaimFiles files) {
        this.files = files;
    }

    /**
     * The claims of all files together; the same claim in two files counts once.
     *
     * @param paths files, and folders with everything below them
     * @param metadata the documents' metadata; null for the files of it among the paths and beside each claim file
     */
    Material read(Collection<Path> paths, @Nullable Path metadata) {
        Problems problems = new Problems();
        Map<String, LocatedClaim> claims = new LinkedHashMap<>();
        MaterialFiles named = new MaterialFiles(paths, problems);
        Set<Path> folders = new LinkedHashSet<>();
        for (Path file : named.of(FileMatter.CLAIMS)) {
            Loaded loaded = files.read(file);
            loaded.problems().forEach(problem -> add(problem, problems));
            loaded.located().forEach(claim -> join(claim, claims, problems));
            folders.add(folderOf(file));
        }
        Map<String, Document> documents = new LinkedHashMap<>();
        metadata(metadata, named, folders).forEach(file -> {
            LoadedDocuments loaded = DocumentFiles.read(file);
            loaded.problems().forEach(problem -> add(problem, problems));
            loaded.documents().forEach(document -> documents.put(document.id(), document));
        });
        ProvenanceCheck.of(claims.values(), documents.values()).forEach(problem -> add(problem, problems));
        return new Material(
                List.copyOf(claims.values()),
                List.copyOf(documents.values()),
                sources(with(named.of(FileMatter.SOURCES), folders, SourceFiles.NAME), problems),
                vocabularies(folders, problems),
                problems.found());
    }

    private static void join(LocatedClaim located, Map<String, LocatedClaim> claims, Problems problems) {
        Claim claim = located.claim();
        LocatedClaim first = claims.putIfAbsent(claim.id(), located);
        if (first != null && !first.claim().equals(claim)) {
            problems.add(
                    located.file(),
                    located.line(),
                    0,
                    "claim '" + claim.id() + "' stands in " + first.file() + ":" + first.line()
                            + " too, with another content",
                    "an id belongs to one claim");
        }
    }

    private static Set<Path> metadata(@Nullable Path told, MaterialFiles named, Set<Path> folders) {
        return told != null ? Set.of(told) : with(named.of(FileMatter.DOCUMENTS), folders, DocumentFiles.NAME);
    }

    /** Files, and those of one name in some folders. */
    private static Set<Path> with(Set<Path> files, Set<Path> folders, String name) {
        Set<Path> all = new LinkedHashSet<>(files);
        folders.stream()
                .map(folder -> folder.resolve(name).normalize())
                .filter(Files::isRegularFile)
                .forEach(all::add);
        return all;
    }

    /** The same in two files counts once. */
    private static List<LocatedSource> sources(Collection<Path> files, Problems problems) {
        Map<SourceProfile, LocatedSource> sources = new LinkedHashMap<>();
        for (Path file : files) {
            LoadedSources loaded = SourceFiles.read(file);
            loaded.problems().forEach(problem -> add(problem, problems));
            loaded.located().forEach(source -> sources.putIfAbsent(source.profile(), source));
        }
        return List.copyOf(sources.values());
    }

    private static List<RuleText> vocabularies(Set<Path> folders, Problems problems) {
        List<RuleText> found = new ArrayList<>();
        for (Path folder : folders) {
            Path file = folder.resolve(STORY_VOCABULARY);
            if (Files.isRegularFile(file)) {
                try {
                    String story =
                            String.valueOf(folder.toAbsolutePath().normalize().getFileName());
                    found.add(new RuleText(file.toString(), RuleText.STORY, story, Files.readString(file)));
                } catch (IOException e) {
                    problems.add(file.toString(), 0, 0, "cannot be read: " + e.getMessage(), "");
                }
            }
        }
        return found;
    }

    private static Path folderOf(Path file) {
        return Objects.requireNonNullElse(file.getParent(), Path.of(""));
    }

    private static void add(Problem problem, Problems problems) {
        problems.add(problem.file(), problem.line(), problem.column(), problem.wrong(), problem.allowed());
    }
}
