package org.gainsay.report.dossier;

import java.util.List;

/**
 * Which conflicts were asked for.
 *
 * @param filters in words, such as {@code rule headcount}; empty where all were
 * @param all how many conflicts there are
 */
public record Selection(List<String> filters, int all) {

    public Selection {
        filters = List.copyOf(filters);
    }

    /** Whether every conflict was asked for. */
    public boolean isWhole() {
        return filters.isEmpty();
    }
}
