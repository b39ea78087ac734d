package org.gainsay.workspace;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gainsay.claim.Claim;
import org.gainsay.credibility.SourceHistory;
import org.gainsay.input.Nearest;
import org.gainsay.source.SourceEntry;
import org.gainsay.source.ToldSource;
import org.gainsay.vocabulary.Concept;
import org.gainsay.vocabulary.Term;
import org.gainsay.vocabulary.Vocabulary;

/** The sources of the dataset, and what each of them said and relayed. */
public final class SourceHistories {

    private static final int NAMED = 5;

    private final Workspace workspace;

    public SourceHistories(Workspace workspace) {
        this.workspace = workspace;
    }

    /** Those that a filter accepts: who said most first, then by name. */
    public List<SourceEntry> entries(SourceFilter filter) {
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
        Term source = ruleset.vocabulary().term(name);
        SourceEntry entry = entries.stream()
                .filter(each -> each.source().equals(source))
                .findFirst()
                .or(() -> SourceEntry.silent(source, ruleset.sources()))
                .orElseThrow(() -> new NotFound(
                        "there is no source '" + name + "'; " + remedy(name, entries, ruleset.vocabulary())));
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

    private static String remedy(String name, List<SourceEntry> entries, Vocabulary vocabulary) {
        TreeSet<String> names = entries.stream()
                .flatMap(entry -> names(entry.source(), vocabulary))
                .collect(Collectors.toCollection(TreeSet::new));
        String wanted = Term.key(name);
        Optional<String> nearest = Nearest.to(name, names);
        List<String> near = Stream.concat(
                        nearest.stream(),
                        names.stream()
                                .filter(each ->
                                        !wanted.isEmpty() && Term.key(each).contains(wanted)))
                .distinct()
                .limit(NAMED)
                .map(each -> "'" + each + "'")
                .toList();
        return near.isEmpty() ? "sources lists them" : "did you mean " + String.join(" or ", near) + "?";
    }

    private static Stream<String> names(Term source, Vocabulary vocabulary) {
        return vocabulary.concept(source).map(Concept::labels).orElseGet(() -> Stream.of(source.label()));
    }
}
