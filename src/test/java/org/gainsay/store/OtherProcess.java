package org.gainsay.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;

/** Another gainsay: saves claims in the dataset that its argument names, says so, and keeps the dataset open until it is killed. */
final class OtherProcess {

    static final int CLAIMS = 2500;

    private OtherProcess() {}

    public static void main(String[] arguments) throws IOException {
        Dataset dataset = new Dataset(DatasetLocation.file(Path.of(arguments[0])));
        new ClaimStore(dataset, Clock.systemUTC()).save(Claims.many(CLAIMS), WhenKnown.REFUSE);
        System.err.println("saved");
        while (System.in.read() >= 0) {
            // whoever started it holds the other end
        }
    }

    /** Starts it and waits until it has saved. */
    static Process start(Path file) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        OtherProcess.class.getName(),
                        file.toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var messages = process.errorReader()) {
            String last = messages.lines().filter("saved"::equals).findFirst().orElse("");
            if (last.isEmpty()) {
                throw new IOException("the other process ended: " + process);
            }
        }
        return process;
    }
}
