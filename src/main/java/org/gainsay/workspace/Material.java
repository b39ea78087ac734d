package org.gainsay.workspace;

import java.util.List;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Document;
import org.gainsay.format.LocatedClaim;
import org.gainsay.input.InvalidInput;
import org.gainsay.input.Problem;

/**
 * Claim files as read, with what lies beside them: the metadata and text of their documents, and their story's vocabulary.
 *
 * @param problems everything that is wrong with any of it
 */
public record Material(
        List<LocatedClaim> located, List<Document> documents, List<RuleText> vocabularies, List<Problem> problems) {

    public Material {
        located = List.copyOf(located);
        documents = List.copyOf(documents);
        vocabularies = List.copyOf(vocabularies);
        problems = problems.stream().sorted().distinct().toList();
    }

    public List<Claim> claims() {
        return located.stream().map(LocatedClaim::claim).toList();
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
