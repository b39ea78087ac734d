package org.gainsay.workspace;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.function.BiConsumer;
import org.gainsay.extract.Annotator;
import org.gainsay.format.PairFiles;
import org.gainsay.format.TextPair;
import org.gainsay.pair.Answer;
import org.gainsay.pair.TextComparison;
import org.jspecify.annotations.Nullable;

/** Sets pairs of texts against each other, one pair or a file of them. */
public final class Comparisons {

    private final TextComparison comparison;

    /** Units and things counted are those of the vocabulary of the rules in use; models are loaded with the first pair. */
    public Comparisons(Rulesets rulesets, Annotator annotator) {
        this.comparison = new TextComparison(
                annotator, rulesets.with(List.of(), List.of()).vocabulary());
    }

    /**
     * How two texts stand to each other.
     *
     * @param topic what both are about; null where that is left to the texts
     */
    public Answer compare(String a, String b, @Nullable String topic) {
        return comparison.compare(a, b, topic);
    }

    /**
     * Answers a file of pairs, in its order, with as many at work as there are processors.
     *
     * @throws org.gainsay.input.InvalidInput with every fault of the file; nothing is answered then
     */
    public void answer(Path file, BiConsumer<TextPair, Answer> sink) throws IOException {
        answer(file, file.toString(), sink);
    }

    /**
     * The same for a stream, which is read to its end first.
     *
     * @throws org.gainsay.input.InvalidInput with every fault of the stream; nothing is answered then
     */
    public void answer(InputStream stream, BiConsumer<TextPair, Answer> sink) throws IOException {
        Path kept = Files.createTempFile("gainsay-pairs", ".jsonl");
        try {
            Files.copy(stream, kept, StandardCopyOption.REPLACE_EXISTING);
            answer(kept, "stdin", sink);
        } finally {
            Files.delete(kept);
        }
    }

    private void answer(Path file, String name, BiConsumer<TextPair, Answer> sink) throws IOException {
        try (InOrder<TextPair, Answer> answers =
                new InOrder<>(pair -> compare(pair.a(), pair.b(), pair.subject()), sink)) {
            PairFiles.read(file, name, answers::ask);
            answers.finish();
        }
    }
}
