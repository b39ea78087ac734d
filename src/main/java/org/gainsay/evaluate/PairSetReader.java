package org.gainsay.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gainsay.claim.Word;
import org.gainsay.evaluate.LabelledPair.Label;
import org.gainsay.input.Nearest;
import org.gainsay.input.Problems;

/** Reads pairs of texts: a header line, then one pair a line, its columns parted by tabs. */
final class PairSetReader {

    private static final List<String> COLUMNS = List.of("id", "label", "premise", "hypothesis");
    private static final List<String> LABELS =
            Stream.of(Label.values()).map(Word::of).toList();

    private final String file;
    private final Problems problems;
    private final Map<String, Integer> lines = new HashMap<>();

    private PairSetReader(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /** The pairs that are right, in the order of the file; what is wrong with the others goes into the problems. */
    static List<LabelledPair> read(Path file, Problems problems) throws IOException {
        return SetText.of(file, problems)
                .map(text -> new PairSetReader(file.toString(), problems).pairs(text))
                .orElse(List.of());
    }

    private List<LabelledPair> pairs(String text) {
        List<LabelledPair> pairs = new ArrayList<>();
        List<String> rows = text.lines().toList();
        if (rows.isEmpty() || !List.of(rows.get(0).split("\t", -1)).equals(COLUMNS)) {
            report(
                    1,
                    "this is no header of pairs",
                    "the columns are " + String.join(", ", COLUMNS) + ", parted by tabs");
            return pairs;
        }
        for (int i = 1; i < rows.size(); i++) {
            pair(i + 1, rows.get(i).split("\t", -1)).ifPresent(pairs::add);
        }
        return pairs;
    }

    private Optional<LabelledPair> pair(int line, String[] cells) {
        if (cells.length != COLUMNS.size()) {
            report(line, "this line has " + cells.length + " columns", COLUMNS.size() + " are allowed, parted by tabs");
            return Optional.empty();
        }
        Integer first = lines.putIfAbsent(cells[0], line);
        if (first != null) {
            report(line, "pair '" + cells[0] + "' stands in line " + first + " too", "an id belongs to one pair");
        }
        Optional<Label> label = Word.parse(Label.class, cells[1]);
        if (label.isEmpty()) {
            report(line, "'label' is '" + cells[1] + "'", Nearest.hint(cells[1], LABELS));
        }
        return label.map(known -> new LabelledPair(cells[0], known, cells[2], cells[3]));
    }

    private void report(int line, String wrong, String allowed) {
        problems.add(file, line, 0, wrong, allowed);
    }
}
