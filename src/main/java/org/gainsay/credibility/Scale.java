package org.gainsay.credibility;

import java.util.List;
import java.util.Optional;

/**
 * The two scales of the Admiralty code (NATO AJP-2.1), with the names that the MISP taxonomy {@code admiralty-scale} has for
 * them. They are never merged: who speaks is one matter, what is said another.
 */
public enum Scale {
    /** Of a source, A to F. */
    RELIABILITY("source-reliability", "Source Reliability"),
    /** Of a claim, 1 to 6. */
    CREDIBILITY("information-credibility", "Information Credibility");

    private final String predicate;
    private final String expanded;

    Scale(String predicate, String expanded) {
        this.predicate = predicate;
        this.expanded = expanded;
    }

    /** The taxonomy's word for it in a machine tag. */
    public String predicate() {
        return predicate;
    }

    /** The taxonomy's word for it for people. */
    public String expanded() {
        return expanded;
    }

    /** Best first; the last says that it cannot be judged. */
    public List<Rating> ratings() {
        return switch (this) {
            case RELIABILITY -> List.of(Reliability.values());
            case CREDIBILITY -> List.of(Credibility.values());
        };
    }

    /** The rating that a letter or figure stands for; case does not matter. */
    public Optional<Rating> rating(String symbol) {
        return ratings().stream()
                .filter(rating -> rating.symbol().equalsIgnoreCase(symbol))
                .findFirst();
    }
}
