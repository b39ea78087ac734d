package org.gainsay.workspace;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.LongAdder;
import org.gainsay.claim.DateRange;
import org.gainsay.extract.AnnotatedText;
import org.gainsay.extract.Annotator;
import org.gainsay.extract.Engine;
import org.gainsay.extract.corenlp.CoreNlpAnnotator;
import org.gainsay.format.PairFiles;
import org.gainsay.format.TextPair;
import org.gainsay.pair.Answer;
import org.jspecify.annotations.Nullable;

/**
 * Prints how many pairs of texts are compared in a second once everything is loaded, and which share of the time the parser
 * takes. The pairs are invented, or those of a file. Not a test:
 *
 * <pre>mvn -q test-compile dependency:build-classpath -Dmdep.outputFile=target/classpath
 * java -Xmx2g -cp target/test-classes:target/classes:$(cat target/classpath) org.gainsay.workspace.PairBenchmark [PAIRS.jsonl]</pre>
 */
public final class PairBenchmark {

    private static final int INVENTED = 2000;
    private static final int WARM_UP = 400;
    private static final List<String> PLACES =
            List.of("Varrow", "Eastholm", "the harbour", "Port Lisse", "the old town");
    private static final List<String> PEOPLE = List.of("fighters", "dock workers", "children", "patients", "soldiers");
    private static final List<String> DEEDS =
            List.of("were killed", "had left", "are stationed", "were counted", "fled");
    private static final List<String> BOUNDS =
            List.of("more than ", "fewer than ", "about ", "", "at least ", "up to ");

    private PairBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        List<TextPair> pairs = arguments.length == 0 ? invented() : read(Path.of(arguments[0]));
        Clocked annotator = new Clocked(new CoreNlpAnnotator(() -> {}));
        Comparisons comparisons = new Comparisons(new Rulesets(new WorkspaceOptions(List.of(), null)), annotator);
        run(comparisons, annotator, pairs.subList(0, Math.min(WARM_UP, pairs.size())), "warming up: ");
        run(comparisons, annotator, pairs, "warm: ");
    }

    private static void run(Comparisons comparisons, Clocked annotator, List<TextPair> pairs, String label) {
        annotator.nanos.reset();
        LongAdder busy = new LongAdder();
        Duration processor = processorTime();
        long start = System.nanoTime();
        try (InOrder<TextPair, Answer> answers =
                new InOrder<>(pair -> answer(comparisons, pair, busy), (pair, answer) -> {})) {
            pairs.forEach(answers::ask);
            answers.finish();
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        double processorSeconds = processorTime().minus(processor).toMillis() / 1e3;
        System.out.printf(
                "%s%,d pairs in %.1f s: %.0f pairs a second, %.1f ms of a processor each, %.0f %% of the time in the parser%n",
                label,
                pairs.size(),
                seconds,
                pairs.size() / seconds,
                1e3 * processorSeconds / pairs.size(),
                100.0 * annotator.nanos.sum() / busy.sum());
    }

    private static Duration processorTime() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private static Answer answer(Comparisons comparisons, TextPair pair, LongAdder busy) {
        long start = System.nanoTime();
        Answer answer = comparisons.compare(pair.a(), pair.b(), pair.subject());
        busy.add(System.nanoTime() - start);
        return answer;
    }

    private static List<TextPair> read(Path file) throws IOException {
        List<TextPair> pairs = new ArrayList<>();
        PairFiles.read(file, file.toString(), pairs::add);
        return pairs;
    }

    private static List<TextPair> invented() {
        Random random = new Random(2026);
        List<TextPair> pairs = new ArrayList<>();
        for (int i = 0; i < INVENTED; i++) {
            String place = oneOf(PLACES, random);
            String people = oneOf(PEOPLE, random);
            String deed = oneOf(DEEDS, random);
            String a = "After the storm of March 2021, officials of the county said that " + figure(random) + people
                    + " " + deed + " in " + place + ", while " + figure(random)
                    + "houses stood empty and the road was closed.";
            String b = oneOf(BOUNDS, random) + figure(random) + people + " " + deed + " in " + place + ".";
            pairs.add(new TextPair(String.valueOf(i), a, b, null));
        }
        return pairs;
    }

    private static String figure(Random random) {
        return random.nextInt(2, 4000) + " ";
    }

    private static String oneOf(List<String> words, Random random) {
        return words.get(random.nextInt(words.size()));
    }

    /** Adds up the time that all threads spend in an annotator. */
    private record Clocked(Annotator annotator, LongAdder nanos) implements Annotator {

        Clocked(Annotator annotator) {
            this(annotator, new LongAdder());
        }

        @Override
        public AnnotatedText annotate(String text, @Nullable DateRange published) {
            long start = System.nanoTime();
            AnnotatedText annotated = annotator.annotate(text, published);
            nanos.add(System.nanoTime() - start);
            return annotated;
        }

        @Override
        public Engine engine() {
            return annotator.engine();
        }
    }
}
