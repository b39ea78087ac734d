package org.gainsay.format;

import java.util.List;
import org.gainsay.claim.Claim;
import org.gainsay.input.InvalidInput;
import org.gainsay.input.Problem;

/**
 * What a claim file gave: the claims that are right, in the order of the file, and everything that is wrong with the
 * others. Whether the right ones are taken while there are wrong ones is for the caller to say.
 */
public record Loaded(List<LocatedClaim> located, List<Problem> problems) {

    public Loaded {
        located = List.copyOf(located);
        problems = List.copyOf(problems);
    }

    public List<Claim> claims() {
        return located.stream().map(LocatedClaim::claim).toList();
    }

    /**
     * All or nothing.
     *
     * @throws InvalidInput with all problems, where there are any
     */
    public List<LocatedClaim> orThrow() {
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        return located;
    }
}
