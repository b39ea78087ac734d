package org.gainsay.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gainsay.input.Problem;
import org.gainsay.input.Problems;
import org.gainsay.source.SourceProfile;

/** Files of what is told of sources, one source a line. */
public final class SourceFiles {

    /** The file that is read where it lies beside a claim file. */
    public static final String NAME = "sources.jsonl";

    private SourceFiles() {}

    /** Reads the whole file; a file that cannot be read at all is a problem of line 0. */
    public static LoadedSources read(Path file) {
        String name = file.toString();
        try (InputStream in = Files.newInputStream(file)) {
            return read(name, in, FileMatter.isCsv(file));
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
}
