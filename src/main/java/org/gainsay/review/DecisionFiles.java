package org.gainsay.review;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.gainsay.format.JsonLines;
import org.gainsay.format.Place;
import org.gainsay.input.InvalidInput;
import org.gainsay.input.Problems;

/**
 * Decisions as JSON Lines that merge: one entry a line, sorted by fingerprint and time, so that what two people add lies apart.
 * Where git joins the lines of both ({@code merge=union}), nothing is lost: order and repetition play no part.
 */
public final class DecisionFiles {

    private static final Comparator<Decision> ORDER =
            Comparator.comparing(Decision::fingerprint).thenComparing(Comparator.naturalOrder());

    private DecisionFiles() {}

    /**
     * The entries of a file.
     *
     * @param latest the last moment at which anybody can have decided
     * @throws InvalidInput with everything that is wrong with it, also where there is no such file
     */
    public static Decisions read(Path file, Instant latest) {
        String name = file.toString();
        Problems problems = new Problems();
        List<Decision> entries = new ArrayList<>();
        try (InputStream in = Files.newInputStream(file)) {
            JsonLines.read(name, in, problems, (json, place) -> DecisionJson.read(json, place)
                    .filter(entry -> isPast(entry, latest, place))
                    .ifPresent(entries::add));
        } catch (NoSuchFileException e) {
            problems.add(name, 0, 0, "there is no such file", "decisions export --output " + name + " writes one");
        } catch (IOException e) {
            problems.add(name, 0, 0, "this cannot be read: " + e.getMessage(), "");
        }
        problems.orThrow();
        return new Decisions(entries);
    }

    /** An entry of a day to come would stand over all that people decide until then. */
    private static boolean isPast(Decision entry, Instant latest, Place place) {
        boolean isPast = !entry.at().isAfter(latest);
        if (!isPast) {
            place.report("'at' is " + entry.at() + ", which is still to come", "set right the clock, or the line");
        }
        return isPast;
    }

    /** Writes a line for each entry, each once. */
    public static void write(Collection<Decision> entries, Writer target) throws IOException {
        for (Decision entry : entries.stream().sorted(ORDER).distinct().toList()) {
            target.write(DecisionJson.line(entry));
            target.write('\n');
        }
    }

    /** Takes entries out of a file as it is now, also where somebody has added others since it was read. */
    public static void drop(Path file, Collection<Decision> some) throws IOException {
        replace(file, read(file, Instant.MAX).without(some).entries());
    }

    /** Writes a file anew: it holds all of it, or what it held before. */
    static void replace(Path file, Collection<Decision> entries) throws IOException {
        Path target = file.toRealPath();
        Path unfinished = target.resolveSibling(
                "." + target.getFileName() + "." + ProcessHandle.current().pid());
        try {
            try (Writer writer = Files.newBufferedWriter(unfinished)) {
                write(entries, writer);
            }
            if (Files.getFileStore(target).supportsFileAttributeView(PosixFileAttributeView.class)) {
                Files.setPosixFilePermissions(unfinished, Files.getPosixFilePermissions(target));
            }
            Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }
}
