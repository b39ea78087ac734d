package org.gainsay.shell;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/** Where results go: to stdout as they come, or to a file that appears whole or not at all. */
final class ResultSink implements AutoCloseable {

    private final Writer writer;
    private final boolean terminal;
    private final @Nullable Path unfinished;
    private final @Nullable Path file;

    private ResultSink(OutputStream out, boolean terminal, @Nullable Path unfinished, @Nullable Path file) {
        this.writer = new ResultWriter(out);
        this.terminal = terminal;
        this.unfinished = unfinished;
        this.file = file;
    }

    private static ResultSink stdout(Host host) {
        return new ResultSink(host.results(), host.terminal(), null, null);
    }

    /** @param output a file; null or {@code -} for stdout */
    static ResultSink of(@Nullable Path output, Host host) {
        return output == null || output.equals(Path.of("-")) ? stdout(host) : file(output);
    }

    /** A pipe or a device is written as it stands; another file is replaced when the command has ended. */
    private static ResultSink file(Path file) {
        try {
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                return new ResultSink(Files.newOutputStream(file), false, null, null);
            }
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null && !Files.isDirectory(folder)) {
                throw new NoSuchFileException(folder.toString());
            }
            Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
            Path unfinished = target.resolveSibling(
                    "." + target.getFileName() + "." + ProcessHandle.current().pid());
            // who stops the program by a signal is not left with half a file
            unfinished.toFile().deleteOnExit();
            return new ResultSink(Files.newOutputStream(unfinished), false, unfinished, target);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    Writer writer() {
        return writer;
    }

    /** Whether a person sees the results as they come. */
    boolean terminal() {
        return terminal;
    }

    /** Lets what has been written stand. */
    void keep() throws IOException {
        writer.flush();
        if (unfinished != null && file != null) {
            writer.close();
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Takes back what was not to be kept. */
    @Override
    public void close() throws IOException {
        if (unfinished != null) {
            writer.close();
            Files.deleteIfExists(unfinished);
        }
    }
}
