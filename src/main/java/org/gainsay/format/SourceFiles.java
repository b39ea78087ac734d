package org.gainsay.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gainsay.input.Problem;
import org.gainsay.input.Problems;
import org.gainsay.source.SourceProfile;
import tools.jackson.core.JacksonException;

/** Files of sources: {@code sources.jsonl}, and any claim file's like whose first line tells of a source instead. */
public final class SourceFiles {

    /** The file that is read where it lies beside a claim file. */
    public static final String NAME = "sources.jsonl";

    private static final int BEGINNING = 1 << 16;

    private SourceFiles() {}

    /** By its name, or else by its first line: a source has a name, a claim has none but a subject. */
    public static boolean isSourceFile(Path file) {
        if (String.valueOf(file.getFileName()).equals(NAME)) {
            return true;
        }
        if (!ClaimFiles.isClaimFile(file) || !Files.isRegularFile(file)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            String beginning = new String(in.readNBytes(BEGINNING), StandardCharsets.UTF_8);
            return firstLine(beginning)
                    .filter(line -> isCsv(file) ? isHeader(line) : isSource(line))
                    .isPresent();
        } catch (IOException e) {
            return false; // whoever reads it as claims says why it cannot be read
        }
    }

    /** Reads the whole file; a file that cannot be read at all is a problem of line 0. */
    public static LoadedSources read(Path file) {
        String name = file.toString();
        try (InputStream in = Files.newInputStream(file)) {
            return read(name, in, isCsv(file));
        } catch (NoSuchFileException e) {
            return failed(name, "there is no such file");
        } catch (IOException e) {
            return failed(name, "this cannot be read: " + e.getMessage());
        }
    }

    private static LoadedSources read(String name, InputStream in, boolean csv) throws IOException {
        Problems problems = new Problems();
        Map<SourceProfile, LocatedSource> sources = new LinkedHashMap<>();
        JsonLines.Sink sink = (json, place) -> SourceMapping.profile(json, place)
                .ifPresent(profile ->
                        sources.putIfAbsent(profile, new LocatedSource(place.file(), place.line(), profile)));
        boolean right = true;
        if (csv) {
            right = CsvLines.read(name, in, CsvColumns.OF_SOURCES, problems, sink);
        } else {
            JsonLines.read(name, in, problems, sink);
        }
        return new LoadedSources(right ? List.copyOf(sources.values()) : List.of(), problems.found());
    }

    private static LoadedSources failed(String file, String wrong) {
        return new LoadedSources(List.of(), List.of(new Problem(file, 0, 0, wrong, "")));
    }

    private static boolean isCsv(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".csv");
    }

    private static Optional<String> firstLine(String text) {
        return text.lines()
                .map(line -> line.startsWith("\uFEFF") ? line.substring(1) : line)
                .filter(line -> !line.isBlank())
                .findFirst();
    }

    private static boolean isHeader(String line) {
        List<String> cells = Stream.of(line.split(",", -1))
                .map(cell -> cell.replace("\"", "").strip())
                .toList();
        return cells.contains("name") && !cells.contains("subject");
    }

    private static boolean isSource(String line) {
        try {
            var json = Json.MAPPER.readTree(line);
            return json.has("name") && !json.has("subject");
        } catch (JacksonException e) {
            return false; // whoever reads it as claims says what is wrong with it
        }
    }
}
