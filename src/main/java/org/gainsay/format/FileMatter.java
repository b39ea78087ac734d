package org.gainsay.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;

/** What a file that ends like a claim file tells of: by its name, or else by its first line. */
public enum FileMatter {
    CLAIMS,
    /** What is told of sources. */
    SOURCES,
    /** The metadata of documents. */
    DOCUMENTS,
    /** What people decided about conflicts. */
    DECISIONS;

    private static final int BEGINNING = 1 << 16;

    /** Claims, where nothing speaks for anything else: whoever reads them says what is wrong with them. */
    public static FileMatter of(Path file) {
        return switch (String.valueOf(file.getFileName())) {
            case SourceFiles.NAME -> SOURCES;
            case DocumentFiles.NAME -> DOCUMENTS;
            case "decisions.jsonl" -> DECISIONS;
            default -> firstLine(file).map(line -> ofLine(line, isCsv(file))).orElse(CLAIMS);
        };
    }

    private static Optional<String> firstLine(Path file) {
        if (!ClaimFiles.isClaimFile(file) || !Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(BEGINNING), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.startsWith("\uFEFF") ? line.substring(1) : line)
                    .filter(line -> !line.isBlank())
                    .findFirst();
        } catch (IOException e) {
            return Optional.empty(); // whoever reads it as claims says why it cannot be read
        }
    }

    private static FileMatter ofLine(String line, boolean csv) {
        return csv ? ofHeader(line) : ofObject(line);
    }

    private static FileMatter ofHeader(String line) {
        List<String> cells = Stream.of(line.split(",", -1))
                .map(cell -> cell.replace("\"", "").strip())
                .toList();
        return cells.contains("name") && !cells.contains("subject") ? SOURCES : CLAIMS;
    }

    private static FileMatter ofObject(String line) {
        try {
            var json = Json.MAPPER.readTree(line);
            if (json.has("subject")) {
                return CLAIMS;
            }
            if (json.has("name")) {
                return SOURCES;
            }
            if (json.has("fingerprint")) {
                return DECISIONS;
            }
            return json.has("file") ? DOCUMENTS : CLAIMS;
        } catch (JacksonException e) {
            return CLAIMS; // whoever reads it as claims says what is wrong with it
        }
    }

    static boolean isCsv(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".csv");
    }
}
