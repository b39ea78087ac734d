package org.gainsay.report;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Correction;
import org.gainsay.claim.DateRange;
import org.gainsay.claim.Reading;
import org.gainsay.compare.Wording;
import org.gainsay.format.ClaimJson;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What became of a claim since it was read or loaded, a sentence each time. */
final class HistoryText {

    private static final String READ = "read";

    private HistoryText() {}

    /** In the order in which it was done; empty where the claim stands as it was loaded by a person. */
    static List<String> of(Claim claim, List<Correction> corrections) {
        List<String> sentences = new ArrayList<>();
        Claim first = corrections.stream().findFirst().map(Correction::was).orElse(claim);
        Reading reading = first.reading();
        if (reading != null) {
            sentences.add("read by " + reading.by() + " as “" + Phrases.statement(first) + "”, " + Phrases.chain(first)
                    + ", " + how(reading));
        }
        for (Correction correction : corrections) {
            sentences.add(done(correction) + by(correction) + because(correction));
        }
        if (claim.awaitsAcceptance()) {
            sentences.add("nobody has accepted it");
        }
        return sentences;
    }

    private static String done(Correction correction) {
        Claim was = correction.was();
        Claim became = correction.became();
        if (became == null) {
            return "dropped";
        }
        if (was == null) {
            return "restored";
        }
        List<String> changes = changes(was, became);
        if (was.awaitsAcceptance() && !became.awaitsAcceptance()) {
            return changes.isEmpty() ? "accepted" : "fixed: " + String.join("; ", changes) + ";";
        }
        String done = correction.author().isEmpty() ? "replaced" : became.awaitsAcceptance() ? "restored" : "fixed";
        return changes.isEmpty() ? done : done + ": " + String.join("; ", changes) + ";";
    }

    private static List<String> changes(Claim was, Claim became) {
        ObjectNode before = ClaimJson.toJson(was);
        ObjectNode after = ClaimJson.toJson(became);
        TreeSet<String> fields = new TreeSet<>(before.propertyNames());
        fields.addAll(after.propertyNames());
        fields.remove(READ);
        return fields.stream()
                .filter(field -> !before.path(field).equals(after.path(field)))
                .map(field -> field + " was " + shown(field, was, before.path(field)) + ", now "
                        + shown(field, became, after.path(field)))
                .toList();
    }

    private static String shown(String field, Claim claim, JsonNode value) {
        return switch (field) {
            case "estimate" -> value.isMissingNode() ? "nothing" : "“" + Phrases.figure(claim) + "”";
            case "attribution" -> Phrases.chainWithRoles(claim);
            case "asOf" -> Wording.of(claim.asOf());
            default ->
                value.isMissingNode()
                        ? "nothing"
                        : value.isString() ? "“" + value.stringValue() + "”" : value.toString();
        };
    }

    private static String by(Correction correction) {
        DateRange day = DateRange.day(correction.at().atZone(ZoneOffset.UTC).toLocalDate());
        String author = correction.author().isEmpty() ? "" : " by " + correction.author();
        return author + " on " + Wording.of(day);
    }

    private static String because(Correction correction) {
        return correction.reason().isEmpty() ? "" : ", because: " + correction.reason();
    }

    /** How sure a reading is, and by which pattern and words it was found. */
    static String how(Reading reading) {
        @Nullable Double confidence = reading.confidence();
        String sure = confidence == null ? "" : "confidence " + Math.round(confidence * 100) + " %";
        String pattern = reading.pattern() == null ? "" : "found by " + reading.pattern();
        return Stream.of(sure, pattern).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }
}
