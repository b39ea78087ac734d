package org.gainsay.workspace;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.BitSet;
import java.util.Random;
import org.gainsay.credibility.consensus.Consensus;
import org.gainsay.credibility.consensus.ConsensusMethod;
import org.gainsay.report.ConsensusJson;

/**
 * Prints how long each method takes over a file of 10,000 sources and 200,000 variables, reading it and writing JSON included. Some
 * sources and variables are named much more often than others; better sources give the true value more often. Not a test:
 *
 * <pre>mvn -q test-compile dependency:build-classpath -Dmdep.outputFile=target/classpath
 * java -Xmx2g -XX:ActiveProcessorCount=1 -cp target/test-classes:target/classes:$(cat target/classpath) org.gainsay.workspace.ConsensusBenchmark 1000000</pre>
 */
public final class ConsensusBenchmark {

    private static final int SOURCES = 10_000;
    private static final int VARIABLES = 200_000;
    private static final int VALUES = 6;

    private final Random random = new Random(2010);
    private final BitSet taken = new BitSet();

    private ConsensusBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        Path file = Files.createTempFile("assertions", ".csv");
        try {
            new ConsensusBenchmark().write(Integer.parseInt(arguments[0]), file);
            for (ConsensusMethod method : ConsensusMethod.values()) {
                run(method, file);
            }
        } finally {
            Files.delete(file);
        }
    }

    private static void run(ConsensusMethod method, Path file) throws IOException {
        Instant start = Instant.now();
        long cpu = cpu();
        Consensus consensus = Estimation.ofFile(file, method, method.rounds());
        try (Writer nowhere = new OutputStreamWriter(OutputStream.nullOutputStream(), StandardCharsets.UTF_8)) {
            ConsensusJson.write(consensus, nowhere);
        }
        System.out.printf(
                "%-12s %2d rounds: %,7d ms, %,7d ms of a processor, at most %,d MB of heap in use%n",
                method,
                consensus.iterations(),
                Duration.between(start, Instant.now()).toMillis(),
                (cpu() - cpu) / 1_000_000,
                peak() >> 20);
    }

    /** What all threads have used, those of the compiler and the collector too; in nanoseconds. */
    private static long cpu() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
    }

    private void write(int count, Path file) throws IOException {
        try (Writer csv = Files.newBufferedWriter(file)) {
            csv.write("source,variable,value\n");
            for (int i = 0; i < count; i++) {
                csv.write(line());
            }
        }
    }

    private String line() {
        int source = skewed(SOURCES);
        int variable = skewed(VARIABLES);
        while (taken.get(Math.toIntExact((long) source * VARIABLES + variable))) {
            source = random.nextInt(SOURCES);
            variable = random.nextInt(VARIABLES);
        }
        taken.set(source * VARIABLES + variable);
        int value = random.nextInt(SOURCES) < source ? variable % VALUES : random.nextInt(VALUES);
        return "\"Source %d\",question %d,%d%n".formatted(source, variable, 10 * value);
    }

    /** Below a limit, small numbers more often than large ones. */
    private int skewed(int limit) {
        return (int) (limit * Math.pow(random.nextDouble(), 1.5));
    }
}
