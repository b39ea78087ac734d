package org.gainsay.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes a folder of invented articles of about 750 words, the same at every run, for a look at how long it takes to read many
 * and in how much memory; and, stopped by Ctrl-C and started again, whether any is lost or read twice. Not a test:
 *
 * <pre>mvn -q -DskipTests package
 * java -cp target/test-classes org.gainsay.extract.IngestBenchmark articles 200
 * GAINSAY_JAVA_OPTS=-Xmx1500m target/gainsay --db articles.db ingest articles</pre>
 */
public final class IngestBenchmark {

    private static final int PARAGRAPHS = 12;

    private static final List<String> SPEAKERS = List.of(
            "Ilse Varrow",
            "a senior official",
            "the Ministry of Defense",
            "two diplomats in Ostrand",
            "Tomas Kestrel, a spokesman for the coast guard",
            "the report",
            "residents of the harbour");
    private static final List<String> VERBS = List.of("said", "told reporters", "claimed", "stressed", "estimated");
    private static final List<String> FIGURES = List.of("up to %d", "at least %d", "about %d", "%d", "more than %d");
    private static final List<String> THINGS = List.of("soldiers", "mercenaries", "patrol boats", "guards", "fighters");
    private static final List<String> STANDING =
            List.of("were stationed in", "had been sent to", "had left", "were killed in", "are operating near");
    private static final List<String> PLACES = List.of("Ostrand", "Brell", "the port of Mirne", "Kestania", "Dunmark");
    private static final List<String> DENIALS = List.of(
            "%s denied the presence of troops in %s.",
            "%s rejected the claims about %s as baseless.", "“There are no fighters of ours there,” %s said of %s.");

    private final Random random;

    private IngestBenchmark(int number) {
        this.random = new Random(number);
    }

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        int count = Integer.parseInt(arguments[1]);
        for (int number = 0; number < count; number++) {
            Files.writeString(folder.resolve(String.format("%04d.txt", number)), new IngestBenchmark(number).article());
        }
    }

    private String article() {
        return Stream.generate(this::paragraph).limit(PARAGRAPHS).collect(Collectors.joining("\n\n", "", "\n"));
    }

    private String paragraph() {
        return String.join(" ", counted(), counted(), denied());
    }

    private String counted() {
        String figure = String.format(some(FIGURES), 10 * (1 + random.nextInt(400)));
        String sentence = some(SPEAKERS) + " " + some(VERBS) + " on Tuesday that " + figure + " " + some(THINGS) + " "
                + some(STANDING) + " " + some(PLACES) + ", in a statement that was seen by the Herald.";
        return capital(sentence);
    }

    private String denied() {
        return capital(String.format(some(DENIALS), some(SPEAKERS), some(PLACES)));
    }

    private String some(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }

    private static String capital(String sentence) {
        return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }
}
