package org.gainsay.workspace;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.gainsay.format.Json;
import org.gainsay.format.TextFiles;
import org.gainsay.quantity.Mention;
import org.gainsay.quantity.QuantityReader;
import org.gainsay.quantity.VocabularyThings;
import org.gainsay.report.MentionJson;

/** Reads the quantities of texts, of one or of a file of them. */
public final class Quantities {

    private final QuantityReader reader;

    /** Things are counted in the units that the vocabulary of the rules in use gives them. */
    public Quantities(Rulesets rulesets) {
        this.reader = new QuantityReader(
                new VocabularyThings(rulesets.with(List.of(), List.of()).vocabulary()));
    }

    /** In the order of the text. */
    public List<Mention> read(String text) {
        return reader.read(text);
    }

    /**
     * Answers a file of {@code {"id","text"}} a line with {@code {"id","estimates"}} a line, in order.
     *
     * @throws org.gainsay.input.InvalidInput with every fault of the file; nothing is answered then
     */
    public void answer(Path file, PrintWriter target) throws IOException {
        TextFiles.read(file)
                .forEach(text -> target.println(
                        Json.MAPPER.writeValueAsString(MentionJson.answer(text.id(), reader.read(text.text())))));
    }
}
