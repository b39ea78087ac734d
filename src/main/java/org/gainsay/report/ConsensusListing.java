package org.gainsay.report;

import java.math.BigDecimal;
import java.util.Locale;
import org.gainsay.credibility.consensus.Consensus;
import org.gainsay.credibility.consensus.SourceTrust;
import org.gainsay.credibility.consensus.ValueBelief;
import org.gainsay.credibility.consensus.VariableBelief;

/** Trust and belief as rows. */
public final class ConsensusListing {

    private ConsensusListing() {}

    /** The sources, those most trusted first. */
    public static Listing trust(Consensus consensus) {
        Listing.Builder rows = Listing.of("source", "trust", "claims");
        consensus.ranked().forEach(source -> rows.row(source.source(), rounded(source.trust()), source.claims()));
        return rows.build();
    }

    /** The values of each variable, those most believed first; ties are told. */
    public static Listing belief(Consensus consensus) {
        Listing.Builder rows = Listing.of("variable", "value", "belief", "sources", "standing");
        consensus.beliefs().forEach(variable -> {
            for (int rank = 0; rank < variable.values().size(); rank++) {
                ValueBelief value = variable.values().get(rank);
                rows.row(
                        variable.variable(),
                        value.value(),
                        rounded(value.belief()),
                        value.sources(),
                        standing(variable, rank));
            }
        });
        return rows.build();
    }

    /** Both in one table, for programs that read rows: a source with its trust, or a variable and a value with its belief; in full. */
    public static Listing together(Consensus consensus) {
        Listing.Builder rows = Listing.of("measure", "source", "variable", "value", "score", "standing");
        for (SourceTrust source : consensus.ranked()) {
            rows.row("trust", source.source(), "", "", source.trust(), "");
        }
        consensus.beliefs().forEach(variable -> {
            for (int rank = 0; rank < variable.values().size(); rank++) {
                ValueBelief value = variable.values().get(rank);
                rows.row("belief", "", variable.variable(), value.value(), value.belief(), standing(variable, rank));
            }
        });
        return rows.build();
    }

    private static String standing(VariableBelief variable, int rank) {
        if (rank >= variable.tied()) {
            return "";
        }
        Double estimate = variable.estimate();
        String first = estimate == null ? "most believed" : "nearest to " + plain(estimate);
        return variable.tied() == 1 ? first : first + ", tied with " + (variable.tied() - 1) + " more";
    }

    /** Six decimals; a belief that small is told by no digit. */
    static String rounded(double score) {
        return String.format(Locale.ROOT, "%.6f", score);
    }

    private static String plain(double estimate) {
        return new BigDecimal(Double.toString(estimate)).stripTrailingZeros().toPlainString();
    }
}
