package org.gainsay.workspace;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Document;
import org.gainsay.format.LocatedClaim;
import org.gainsay.format.LocatedSource;
import org.gainsay.format.SourceCheck;
import org.gainsay.input.InvalidInput;
import org.gainsay.input.Problem;
import org.gainsay.source.SourceProfile;
import org.gainsay.vocabulary.Term;
import org.gainsay.vocabulary.Vocabulary;

/**
 * Claim files as read, with what lies beside them: the metadata and text of their documents, what is told of their sources, and
 * their story's vocabulary.
 *
 * @param problems everything that is wrong with any of it
 */
public record Material(
        List<LocatedClaim> located,
        List<Document> documents,
        List<LocatedSource> sources,
        List<RuleText> vocabularies,
        List<Problem> problems) {

    public Material {
        located = List.copyOf(located);
        documents = List.copyOf(documents);
        sources = List.copyOf(sources);
        vocabularies = List.copyOf(vocabularies);
        problems = problems.stream().sorted().distinct().toList();
    }

    public List<Claim> claims() {
        return located.stream().map(LocatedClaim::claim).toList();
    }

    /** What is told of sources: by these files, and before them of others. */
    List<SourceProfile> profilesOver(Collection<SourceProfile> before) {
        return Stream.concat(sources.stream().map(LocatedSource::profile), others(before).stream())
                .toList();
    }

    /**
     * The same with what is told of sources held against what was told before and against the vocabulary: what does not go
     * together with them is left out, and a problem.
     *
     * @param vocabulary without what is told of sources
     */
    Material withSourcesChecked(Collection<SourceProfile> before, Vocabulary vocabulary) {
        List<Problem> found = SourceCheck.of(sources, others(before), vocabulary);
        List<LocatedSource> right = sources.stream()
                .filter(source -> found.stream()
                        .noneMatch(problem -> problem.file().equals(source.file()) && problem.line() == source.line()))
                .toList();
        return new Material(
                located,
                documents,
                right,
                vocabularies,
                Stream.concat(problems.stream(), found.stream()).toList());
    }

    /** What was told of sources of which these files tell nothing. */
    private List<SourceProfile> others(Collection<SourceProfile> before) {
        Set<String> names = sources.stream()
                .map(source -> Term.key(source.profile().name()))
                .collect(Collectors.toSet());
        return before.stream()
                .filter(profile -> !names.contains(Term.key(profile.name())))
                .toList();
    }

    /**
     * All or nothing.
     *
     * @throws InvalidInput with all problems, where there are any
     */
    Material orThrow() {
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        return this;
    }
}
