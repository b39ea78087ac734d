package org.gainsay.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gainsay.input.Problems;

/**
 * The sets of cases in a folder and in those below it: pairs of texts in {@code .tsv}, texts with their figures in {@code .json}, and
 * keys of articles in {@code claims.jsonl} with {@code conflicts.jsonl}.
 */
public record Sets(List<PairSet> pairs, List<FigureSet> figures, List<AnswerKey> keys) {

    public Sets {
        pairs = List.copyOf(pairs);
        figures = List.copyOf(figures);
        keys = List.copyOf(keys);
    }

    /**
     * Reads all sets of a folder, in the order of their names. Files that are none of these are passed over.
     *
     * @throws org.gainsay.input.InvalidInput with everything that is wrong with any of them, or where there is none
     */
    public static Sets in(Path folder) throws IOException {
        Problems problems = new Problems();
        if (!Files.isDirectory(folder)) {
            problems.add(folder.toString(), 0, 0, "is no folder", "a folder of sets is allowed");
            problems.orThrow();
        }
        Sets sets = new Reading(folder, files(folder), problems).sets();
        if (sets.size() == 0) {
            problems.add(
                    folder.toString(),
                    0,
                    0,
                    "no set lies in this folder",
                    "pairs in .tsv, figures in .json and keys in claims.jsonl are read");
        }
        problems.orThrow();
        return sets;
    }

    /** How many sets there are. */
    public int size() {
        return pairs.size() + figures.size() + keys.size();
    }

    /** How many times something is read or compared; all articles of a key count once. */
    public int cases() {
        return pairs.stream().mapToInt(set -> set.pairs().size()).sum()
                + figures.stream().mapToInt(set -> set.cases().size()).sum()
                + keys.size();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** A folder that is being read. */
    private record Reading(Path folder, List<Path> files, Problems problems) {

        Sets sets() throws IOException {
            List<PairSet> pairs = new ArrayList<>();
            List<FigureSet> figures = new ArrayList<>();
            List<AnswerKey> keys = new ArrayList<>();
            AnswerKeyReader reader = new AnswerKeyReader(folder, foldersByName(), problems);
            for (Path file : files) {
                String name = folder.relativize(file).toString();
                if (name.endsWith(".tsv")) {
                    pairs.add(new PairSet(name, PairSetReader.read(file, problems)));
                } else if (name.endsWith(".json")) {
                    Optional<List<FigureCase>> cases = FigureSetReader.read(file, problems);
                    cases.ifPresent(known -> figures.add(new FigureSet(name, known)));
                } else if (file.endsWith(AnswerKeyReader.CLAIMS) && AnswerKeyReader.isKey(file)) {
                    keys.add(reader.read(file));
                }
            }
            return new Sets(pairs, figures, keys);
        }

        private Map<String, Path> foldersByName() {
            return files.stream()
                    .collect(Collectors.toMap(
                            file -> String.valueOf(file.getFileName()),
                            file -> Objects.requireNonNull(file.getParent()),
                            (first, second) -> first));
        }
    }
}
