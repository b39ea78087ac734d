package org.gainsay.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gainsay.claim.Counted;
import org.gainsay.claim.Word;
import org.gainsay.credibility.consensus.RecordTrust;
import org.gainsay.credibility.consensus.SourceTrust;
import org.gainsay.source.SourceEntry;
import org.gainsay.source.ValueKind;

/** Sources with the trust that a method of truth discovery puts in them, beside all else that is listed of them. */
public final class TrustedSources {

    private TrustedSources() {}

    /** Those most trusted first; among equals, and for sources of which the method knows nothing, the order is kept. */
    public static List<SourceEntry> sorted(Collection<SourceEntry> sources, RecordTrust trust) {
        return sources.stream()
                .sorted(Comparator.<SourceEntry>comparingDouble(entry ->
                                trust.of(entry.source()).map(SourceTrust::trust).orElse(-1.0))
                        .reversed())
                .toList();
    }

    /** The sources as rows, in their order. */
    public static Listing of(List<SourceEntry> sources, RecordTrust trust) {
        Listing plain = SourceListing.of(sources);
        List<List<String>> rows = IntStream.range(0, sources.size())
                .mapToObj(place -> with(
                        plain.rows().get(place), trust.of(sources.get(place).source())))
                .toList();
        List<String> columns = Stream.concat(plain.columns().stream(), Stream.of("estimated trust", "questions"))
                .toList();
        return new Listing(columns, rows);
    }

    /** What the trust is, and what it is not. */
    public static String sentence(RecordTrust trust) {
        String method = Word.of(trust.method());
        String base = trust.questions() == 0
                ? "No question of the record lets " + method + " estimate trust: none has two named sources"
                        + (trust.method().kind() == ValueKind.NUMBER ? " with a figure each." : ".")
                : "Trust by " + method + " is an estimate beside the record, from "
                        + Counted.of(trust.questions(), "question")
                        + " on which two named sources or more stand; it shows nobody to be right.";
        return trust.twoMinded() == 0
                ? base
                : base + " Left out: " + Counted.of(trust.twoMinded(), "case")
                        + " of a source in two positions of one question.";
    }

    private static List<String> with(List<String> row, Optional<SourceTrust> trust) {
        List<String> cells = new ArrayList<>(row);
        cells.add(trust.map(source -> ConsensusListing.rounded(source.trust())).orElse(""));
        cells.add(trust.map(source -> String.valueOf(source.claims())).orElse(""));
        return cells;
    }
}
