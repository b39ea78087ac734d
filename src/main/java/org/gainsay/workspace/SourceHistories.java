package org.gainsay.workspace;

import java.util.List;
import java.util.stream.Stream;
import org.gainsay.claim.Claim;
import org.gainsay.credibility.SourceHistory;
import org.gainsay.source.SourceEntry;
import org.gainsay.source.ToldSource;
import org.gainsay.vocabulary.Concept;
import org.gainsay.vocabulary.Term;
import org.gainsay.vocabulary.Vocabulary;

/** The sources of the dataset, and what each of them said and relayed. */
public final class SourceHistories {

    private final Workspace workspace;

    public SourceHistories(Workspace workspace) {
        this.workspace = workspace;
    }

    /**
     * Those that a filter accepts: who said most first, then by name.
     *
     * @throws NotFound where it asks for a country of which nothing is known
     */
    public List<SourceEntry> entries(SourceFilter filter) {
        filter.requireKnown(new AskedNames(workspace));
        Ruleset ruleset = workspace.ruleset();
        List<Claim> claims = workspace.claims().stream()
                .filter(claim -> filter.accepts(claim, ruleset.vocabulary()))
                .toList();
        return SourceEntry.of(claims, ruleset.sources()).stream()
                .filter(entry -> filter.accepts(entry, ruleset.vocabulary()))
                .toList();
    }

    /**
     * All that is known of a source.
     *
     * @param name any of its names
     * @param limit how much of each kind that stands against it is kept
     * @throws NotFound where no claim, no profile and no concept of one who speaks has that name
     */
    public SourceHistory of(String name, int limit) {
        Ruleset ruleset = workspace.ruleset();
        List<Claim> claims = workspace.claims();
        List<SourceEntry> entries = SourceEntry.of(claims, ruleset.sources());
        Term source = new KnownSources(claims, ruleset.sources()).find(name);
        SourceEntry entry = entries.stream()
                .filter(each -> each.source().equals(source))
                .findFirst()
                .orElseGet(() -> SourceEntry.silent(source, ruleset.sources()));
        return SourceHistory.of(
                entry,
                names(source, ruleset.vocabulary())
                        .filter(other -> !other.equals(source.label()))
                        .toList(),
                told(source, ruleset.vocabulary()),
                claims,
                workspace.documents(),
                ruleset.checker(),
                ruleset.institutions(),
                limit);
    }

    private List<ToldSource> told(Term source, Vocabulary vocabulary) {
        return workspace.sources().stream()
                .filter(told -> vocabulary.term(told.profile().name()).equals(source))
                .toList();
    }

    private static Stream<String> names(Term source, Vocabulary vocabulary) {
        return vocabulary.concept(source).map(Concept::labels).orElseGet(() -> Stream.of(source.label()));
    }
}
