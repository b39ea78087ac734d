package org.gainsay.report.html;

import java.io.BufferedWriter;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gainsay.claim.Claim;
import org.gainsay.claim.ClaimBuilder;
import org.gainsay.claim.Figures;
import org.gainsay.claim.Provenance;
import org.gainsay.compare.Findings;
import org.gainsay.compare.World;
import org.gainsay.credibility.Grades;
import org.gainsay.report.dossier.Dossier;
import org.gainsay.report.dossier.Judgements;
import org.gainsay.report.dossier.Making;
import org.gainsay.report.dossier.Selection;
import org.gainsay.report.dossier.Withheld;

/**
 * Prints time and memory of a report of so many conflicts, each of four claims. Not a test:
 *
 * <pre>mvn -q test-compile dependency:build-classpath -Dmdep.outputFile=target/classpath
 * java -Xmx512m -cp target/test-classes:target/classes:$(cat target/classpath) org.gainsay.report.html.ReportBenchmark 5000 target/report.html</pre>
 */
public final class ReportBenchmark {

    private ReportBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        int count = Integer.parseInt(arguments[0]);
        Path file = Path.of(arguments[1]);
        Findings findings = World.check(claims(count));
        Dossier dossier = new Dossier(
                findings,
                new Selection(List.of(), count),
                Withheld.NOTHING,
                Map.of(),
                World.VOCABULARY,
                Judgements.NONE,
                Grades.none(),
                new Making(Instant.EPOCH, "1.0", "benchmark"));
        resetPeaks();
        long before = peak();
        long work = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        Instant start = Instant.now();
        try (BufferedWriter writer = Files.newBufferedWriter(file)) {
            HtmlReport.write(dossier, writer);
        }
        System.out.printf(
                "%,d conflicts: %,d ms (%,d ms of one processor), %,d KB, at most %,d MB of heap in use (%,d MB before)%n",
                findings.conflicts().size(),
                Duration.between(start, Instant.now()).toMillis(),
                (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - work) / 1_000_000,
                Files.size(file) >> 10,
                peak() >> 20,
                before >> 20);
    }

    private static List<Claim> claims(int conflicts) {
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < conflicts; i++) {
            String place = "place " + i;
            for (int figure = 1; figure <= 4; figure++) {
                String id = "c" + i + "-" + figure;
                claims.add(ClaimBuilder.claim(id)
                        .place(place)
                        .asOf("2020-07-" + (10 + 2 * figure))
                        .by("source " + (i + figure) % 300, "outlet " + figure)
                        .says(Figures.exactly(100L * figure * figure))
                        .build()
                        .at(new Provenance(
                                "d" + i + ".txt",
                                null,
                                null,
                                "According to the source there were " + 100L * figure * figure + " of them in " + place
                                        + ", more than were there a week ago.")));
            }
        }
        return claims;
    }

    private static void resetPeaks() {
        System.gc();
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
    }
}
