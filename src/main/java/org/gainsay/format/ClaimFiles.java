package org.gainsay.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.gainsay.claim.Estimate;
import org.gainsay.input.Problem;

/** Claim files by their extension: {@code .jsonl}, {@code .ndjson} and {@code .json} hold one claim a line, {@code .csv} one a record. */
public final class ClaimFiles {

    private static final String ALLOWED = "a claim file ends in .jsonl, .ndjson, .json or .csv";

    private final ClaimMapping mapping;

    /** Where an estimate is given as text alone, its figures are what the function reads in it. */
    public ClaimFiles(Function<String, Optional<Estimate>> quantities) {
        this.mapping = new ClaimMapping(quantities);
    }

    /** Whether a file's name says that it holds claims. */
    public static boolean isClaimFile(Path file) {
        return switch (extension(file)) {
            case "jsonl", "ndjson", "json", "csv" -> true;
            default -> false;
        };
    }

    /** Reads the whole file; a file that cannot be read at all is a problem of line 0. */
    public Loaded read(Path file) {
        String name = file.toString();
        if (Files.notExists(file)) {
            return failed(name, "there is no such file or folder", "");
        }
        if (!isClaimFile(file)) {
            return failed(name, "this is not a claim file", ALLOWED);
        }
        try (InputStream in = Files.newInputStream(file)) {
            return reader(file).read(name, in);
        } catch (IOException e) {
            return failed(name, "this cannot be read: " + e.getMessage(), "");
        }
    }

    private ClaimReader reader(Path file) {
        return extension(file).equals("csv") ? new CsvClaimReader(mapping) : new JsonlClaimReader(mapping);
    }

    private static Loaded failed(String file, String wrong, String allowed) {
        return new Loaded(List.of(), List.of(new Problem(file, 0, 0, wrong, allowed)));
    }

    private static String extension(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
