package org.gainsay.compare;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.gainsay.claim.Claim;
import org.gainsay.claim.ClaimBuilder;
import org.gainsay.claim.Estimate;
import org.gainsay.claim.Figures;
import org.gainsay.claim.Hop;

/**
 * Prints time and memory of a check of skewed claims: of 100,000 about 5,000 are in the largest block, and most origins have few
 * claims while some have thousands. After {@code one-question} all claims contradict each other in one conflict. Not a test:
 *
 * <pre>mvn -q test-compile dependency:build-classpath -Dmdep.outputFile=target/classpath
 * java -Xmx2g -cp target/test-classes:target/classes:$(cat target/classpath) org.gainsay.compare.CheckBenchmark 10000 100000</pre>
 */
public final class CheckBenchmark {

    private static final int PLACES = 2000;
    private static final int SOURCES = 3000;
    private static final int DAYS = 700;
    private static final List<String> PEOPLE = List.of(
            "mercenaries", "troops", "people", "Russian mercenaries", "Wagner people", "Syrian fighters", "children");

    private final Random random = new Random(2020);

    private CheckBenchmark() {}

    public static void main(String[] arguments) {
        boolean oneQuestion = arguments[0].equals("one-question");
        for (String number : List.of(arguments).subList(oneQuestion ? 1 : 0, arguments.length)) {
            int count = Integer.parseInt(number);
            List<Claim> claims = oneQuestion ? ofOneQuestion(count) : new CheckBenchmark().claims(count);
            Instant start = Instant.now();
            Findings findings = World.check(claims);
            print(findings, Duration.between(start, Instant.now()));
        }
    }

    private static void print(Findings findings, Duration time) {
        Coverage coverage = findings.coverage();
        long clashes = findings.conflicts().stream()
                .mapToLong(conflict -> conflict.clashes().size())
                .sum();
        int positions = findings.conflicts().stream()
                .mapToInt(conflict -> conflict.positions().size())
                .max()
                .orElse(0);
        System.out.printf(
                "%,d claims, %,d pairs (%,d compared): %,d ms, at most %,d MB of heap in use%n"
                        + "  %,d conflicts with %,d clashes, %,d positions in the largest; %,d relays; %d failed%n",
                coverage.claims(),
                coverage.pairs(),
                coverage.compared(),
                time.toMillis(),
                peak() >> 20,
                findings.conflicts().size(),
                clashes,
                positions,
                findings.relays().size(),
                coverage.failed().size());
    }

    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
    }

    /** Every figure another, and each too far from the next to agree. */
    private static List<Claim> ofOneQuestion(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> ClaimBuilder.claim("c" + i)
                        .about("people", "killed")
                        .says(Figures.exactly(i))
                        .build())
                .toList();
    }

    private List<Claim> claims(int count) {
        return IntStream.range(0, count).mapToObj(i -> claim("c" + i)).toList();
    }

    private Claim claim(String id) {
        ClaimBuilder claim =
                ClaimBuilder.claim(id).place(random.nextInt(1000) == 0 ? null : "place " + skewed(PLACES, 3));
        int kind = random.nextInt(10);
        if (kind < 6) {
            claim.about(PEOPLE.get(skewed(PEOPLE.size(), 2)), random.nextBoolean() ? "present" : "operate")
                    .says(figure(1000));
        } else if (kind < 8) {
            claim.about(PEOPLE.get(skewed(PEOPLE.size(), 2)), "killed").says(figure(100));
        } else if (kind < 9) {
            claim.about("front line", "measured").says(Figures.in("km", figure(100)));
        } else {
            claim.about(PEOPLE.get(skewed(PEOPLE.size(), 2)), "present");
        }
        if (random.nextInt(30) == 0) {
            claim.denied();
        }
        LocalDate day = LocalDate.of(2019, 1, 1).plusDays(random.nextInt(DAYS));
        return claim.asOf(day.toString())
                .by(chain())
                .document("d" + random.nextInt(10_000))
                .build();
    }

    private Estimate figure(int magnitude) {
        long figure = 1L + random.nextInt(magnitude) * (1L + random.nextInt(9));
        return switch (random.nextInt(5)) {
            case 0 -> Figures.about(figure);
            case 1 -> Figures.upTo(figure);
            case 2 -> Figures.atLeast(figure);
            default -> Figures.exactly(figure);
        };
    }

    private Hop[] chain() {
        List<Hop> hops = new ArrayList<>();
        int length = 1 + random.nextInt(3);
        for (int i = 0; i < length; i++) {
            hops.add(Hop.of("source " + skewed(SOURCES, 2)));
        }
        return hops.toArray(Hop[]::new);
    }

    /** Below a limit, small numbers much more often than large ones. */
    private int skewed(int limit, int power) {
        return (int) (limit * Math.pow(random.nextDouble(), power));
    }
}
