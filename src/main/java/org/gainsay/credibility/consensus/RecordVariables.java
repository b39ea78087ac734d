package org.gainsay.credibility.consensus;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Estimate;
import org.gainsay.compare.Matter;
import org.gainsay.compare.Quantity;
import org.gainsay.rule.NumberRule;
import org.gainsay.source.Assertion;
import org.gainsay.source.Chain;
import org.gainsay.source.Institutions;
import org.gainsay.source.ValueKind;
import org.gainsay.vocabulary.Term;
import org.gainsay.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Turns the questions of the record into variables, and the origins that stand on them into sources. */
final class RecordVariables {

    private final Institutions institutions;
    private final Vocabulary vocabulary;
    private final ValueKind kind;
    private final Map<String, Term> sources = new TreeMap<>();
    private final List<Assertion> assertions = new ArrayList<>();
    private int twoMinded;

    RecordVariables(Institutions institutions, Vocabulary vocabulary, ValueKind kind) {
        this.institutions = institutions;
        this.vocabulary = vocabulary;
        this.kind = kind;
    }

    /** Takes what the sources of a question say, if two at least say one thing each. */
    void add(Matter matter) {
        Map<String, Map<String, NavigableSet<String>>> variables = new TreeMap<>();
        for (int position = 0; position < matter.positions().size(); position++) {
            for (Claim claim : matter.positions().get(position).claims()) {
                Chain chain = institutions.chain(claim);
                @Nullable Said said = said(matter, position, claim);
                if (chain.named() && said != null) {
                    sources.put(chain.origin().key(), chain.origin());
                    variables
                            .computeIfAbsent(said.variable(), any -> new TreeMap<>())
                            .computeIfAbsent(chain.origin().key(), any -> new TreeSet<>())
                            .add(said.value());
                }
            }
        }
        variables.forEach(this::take);
    }

    List<Assertion> assertions() {
        return assertions;
    }

    int twoMinded() {
        return twoMinded;
    }

    /** The source of that key. */
    Term source(String key) {
        return Objects.requireNonNull(sources.get(key));
    }

    private record Said(String variable, String value) {}

    private @Nullable Said said(Matter matter, int position, Claim claim) {
        String fingerprint = matter.question().fingerprint();
        if (kind == ValueKind.TEXT) {
            return new Said(fingerprint, String.valueOf(position));
        }
        Estimate estimate = claim.estimate();
        if (!(matter.question().rule() instanceof NumberRule) || estimate == null) {
            return null;
        }
        Quantity quantity = Quantity.of(estimate, vocabulary);
        BigDecimal best = quantity.best();
        return best == null
                ? null
                : kind.canonical(best.toPlainString())
                        .map(figure -> new Said(fingerprint + " in " + quantity.unit(), figure))
                        .orElse(null);
    }

    private void take(String variable, Map<String, NavigableSet<String>> bySource) {
        List<Assertion> single = new ArrayList<>();
        bySource.forEach((source, values) -> {
            if (values.size() == 1) {
                single.add(new Assertion(source, variable, values.first()));
            } else {
                twoMinded++;
            }
        });
        if (single.size() > 1) {
            assertions.addAll(single);
        }
    }
}
