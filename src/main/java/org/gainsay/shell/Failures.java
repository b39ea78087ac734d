package org.gainsay.shell;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.gainsay.claim.Counted;
import org.gainsay.input.InvalidInput;

/** Tells on stderr, in one line, what went wrong; and gives the exit code for it. */
final class Failures {

    /** Anything went wrong. */
    static final int FAILED = 2;

    /** What a shell reports of a program that writes to a pipe which nobody reads any more. */
    static final int BROKEN_PIPE = 141;

    private static final String OWN_PACKAGES = "org.gainsay.";

    private final PrintWriter messages;
    private final boolean debug;

    Failures(Host host, boolean debug) {
        this.messages = host.messageWriter();
        this.debug = debug;
    }

    /** The code of an attempt. Nothing may pass: the code 1 of an uncaught error would mean findings. */
    int guard(String origin, Callable<Integer> attempt) {
        try {
            return attempt.call();
        } catch (LeaveShell leave) {
            throw leave;
        } catch (Throwable failure) {
            return tell(origin, failure);
        }
    }

    void note(String sentence) {
        messages.println(sentence);
        messages.flush();
    }

    private int tell(String origin, Throwable failure) {
        if (failure instanceof OutputFailed output && output.unread()) {
            return BROKEN_PIPE;
        }
        if (Thread.currentThread().isInterrupted()) {
            // what an interrupted command ran into is of no interest
            note("stopped");
            return FAILED;
        }
        if (debug) {
            failure.printStackTrace(messages);
        }
        Throwable telling = telling(failure);
        if (telling instanceof InvalidInput invalid) {
            invalid.problems().forEach(messages::println);
        }
        String line = sentence(telling).replace('\n', ' ');
        note(origin.isEmpty() ? line : origin + ": " + line);
        return FAILED;
    }

    /** The first cause that speaks to the user; a container wraps what its beans throw. */
    private static Throwable telling(Throwable failure) {
        return Stream.iterate(Optional.of(failure), Optional::isPresent, cause -> cause.map(Throwable::getCause))
                .flatMap(Optional::stream)
                .filter(cause -> isOwn(cause) || cause instanceof IOException)
                .findFirst()
                .orElse(failure);
    }

    private static boolean isOwn(Throwable failure) {
        return failure.getClass().getName().startsWith(OWN_PACKAGES);
    }

    private static String sentence(Throwable failure) {
        if (failure instanceof InvalidInput invalid) {
            return Counted.of(invalid.problems().size(), "problem") + "; nothing was taken";
        }
        if (failure instanceof NoSuchFileException absent) {
            return absent.getFile() + ": no such file or folder";
        }
        if (failure instanceof AccessDeniedException denied) {
            return denied.getFile() + ": permission denied";
        }
        if (failure instanceof FileSystemException || isOwn(failure)) {
            return String.valueOf(failure.getMessage());
        }
        if (failure instanceof OutOfMemoryError) {
            return "out of memory; GAINSAY_JAVA_OPTS=-Xmx4g gives more";
        }
        return "a fault of the program, not yours: " + failure + "; --debug shows where";
    }
}
