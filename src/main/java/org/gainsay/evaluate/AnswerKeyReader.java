package org.gainsay.evaluate;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.gainsay.format.JsonLines;
import org.gainsay.input.Problems;

/** Reads what people found in articles: {@code claims.jsonl}, and beside it {@code conflicts.jsonl} if there are any. */
final class AnswerKeyReader {

    static final String CLAIMS = "claims.jsonl";

    private static final String CONFLICTS = "conflicts.jsonl";

    /** Told of every claim of a key, and of no claim of the program. */
    private static final String MARK = "\"doc\"";

    private final Path sets;
    private final Map<String, Path> articles;
    private final Problems problems;

    /**
     * Reads the keys of a folder of sets.
     *
     * @param articles the folders where files lie, by the names of the files
     */
    AnswerKeyReader(Path sets, Map<String, Path> articles, Problems problems) {
        this.sets = sets;
        this.articles = articles;
        this.problems = problems;
    }

    /** Whether a file of claims is a key; else it holds claims as the program writes them. */
    static boolean isKey(Path claims) throws IOException {
        try (Stream<String> lines = Files.lines(claims, StandardCharsets.ISO_8859_1)) {
            return lines.filter(line -> !line.isBlank()).findFirst().orElse("").contains(MARK);
        }
    }

    AnswerKey read(Path file) throws IOException {
        Path folder = Objects.requireNonNull(file.getParent());
        List<KeyClaim> claims = new ArrayList<>();
        read(file, row -> claim(row, claims));
        List<KeyConflict> conflicts = new ArrayList<>();
        if (Files.isRegularFile(folder.resolve(CONFLICTS))) {
            read(folder.resolve(CONFLICTS), row -> conflict(row, conflicts));
        }
        List<Path> folders = claims.stream()
                .flatMap(claim -> folderOf(claim, file).stream())
                .distinct()
                .sorted()
                .toList();
        return new AnswerKey(sets.relativize(folder).toString(), claims, conflicts, folders);
    }

    private void read(Path file, Consumer<KeyRow> sink) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            JsonLines.read(file.toString(), in, problems, (json, place) -> sink.accept(new KeyRow(json, place)));
        }
    }

    private static void claim(KeyRow row, List<KeyClaim> claims) {
        KeyClaim claim = new KeyClaim(
                row.text("id"),
                row.line(),
                row.text("doc"),
                row.number("start"),
                row.number("end"),
                row.quantity("quantity"),
                row.text("polarity").equals("denies"),
                row.numberOr(0, "tier"),
                row.texts("attribution").get(0));
        if (row.isRight()) {
            claims.add(claim);
        }
    }

    private static void conflict(KeyRow row, List<KeyConflict> conflicts) {
        boolean trap = row.text("label").equals("hard-negative");
        List<String> claims = row.texts("claims");
        KeyConflict conflict = new KeyConflict(
                row.text("id"),
                trap ? "trap" : row.text("kind"),
                trap,
                !trap && row.numberOr(0, "tier") == 1 && row.flagOr(true, "derivable"),
                trap ? claims.subList(0, 1) : row.texts("side_a"),
                trap ? claims.subList(1, claims.size()) : row.texts("side_b"));
        if (row.isRight()) {
            conflicts.add(conflict);
        }
    }

    private Optional<Path> folderOf(KeyClaim claim, Path key) {
        Path folder = articles.get(claim.document());
        if (folder == null) {
            problems.add(
                    key.toString(),
                    claim.line(),
                    0,
                    "'doc' names '" + claim.document() + "', which lies nowhere in the folder of sets",
                    "the articles of a key lie beside it, or elsewhere in that folder");
        }
        return Optional.ofNullable(folder);
    }
}
