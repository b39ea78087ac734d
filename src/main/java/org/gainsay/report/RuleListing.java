package org.gainsay.report;

import java.util.List;
import java.util.stream.Collectors;
import org.gainsay.rule.Rule;
import org.gainsay.vocabulary.Term;

/** Rules as rows. */
public final class RuleListing {

    private RuleListing() {}

    public static Listing of(List<Rule> rules) {
        Listing.Builder rows = Listing.of("id", "kind", "family", "summary", "measure");
        for (Rule rule : rules) {
            rows.row(
                    rule.id(),
                    rule.kind(),
                    rule.header().family(),
                    rule.header().summary(),
                    rule.measure().isEmpty()
                            ? "any, each for itself"
                            : rule.measure().stream().map(Term::label).collect(Collectors.joining(", ")));
        }
        return rows.build();
    }
}
