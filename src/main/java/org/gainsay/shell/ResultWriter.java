package org.gainsay.shell;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * Writes results in UTF-8, or ends the command: a pipe that nobody reads any more and a full disk are no reason to go
 * on, and a {@link java.io.PrintWriter} would keep them to itself. An interrupt ends the command here as well, and the
 * line that it has cut short, so that what comes next begins a line of its own.
 */
final class ResultWriter extends Writer {

    private final Writer out;
    private boolean inLine;

    ResultWriter(OutputStream out) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    @Override
    public void write(char[] buffer, int offset, int length) {
        if (Thread.currentThread().isInterrupted()) {
            endLine();
            throw new CommandStopped();
        }
        attempt(() -> out.write(buffer, offset, length));
        if (length > 0) {
            inLine = buffer[offset + length - 1] != '\n';
        }
    }

    private void endLine() {
        if (inLine) {
            attempt(() -> out.write('\n'));
            inLine = false;
        }
        flush();
    }

    @Override
    public void flush() {
        attempt(out::flush);
    }

    @Override
    public void close() {
        attempt(out::close);
    }

    private static void attempt(Write write) {
        try {
            write.run();
        } catch (IOException failure) {
            throw new OutputFailed(failure);
        }
    }

    @FunctionalInterface
    private interface Write {
        void run() throws IOException;
    }
}
