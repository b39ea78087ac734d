package org.gainsay.workspace;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.gainsay.review.Judged;
import org.gainsay.vocabulary.Vocabulary;

/** Chooses among the conflicts of the dataset those that a person asks for. */
final class Selecting {

    private final Workspace workspace;

    Selecting(Workspace workspace) {
        this.workspace = workspace;
    }

    /**
     * Those that a filter accepts, in their order.
     *
     * @throws NotFound where it asks by a name that nothing bears
     */
    List<Judged> of(Collection<Judged> conflicts, ReviewFilter filter) {
        filter.requireKnown(new AskedNames(workspace));
        Vocabulary vocabulary = workspace.ruleset().vocabulary();
        LocalDate since = filter.newSince();
        Set<String> recent = since == null ? Set.of() : workspace.claimsSince(since);
        return conflicts.stream()
                .filter(judged -> filter.accepts(judged, vocabulary, recent))
                .toList();
    }
}
