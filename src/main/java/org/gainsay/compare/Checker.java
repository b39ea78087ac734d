package org.gainsay.compare;

import java.util.Collection;
import java.util.function.Predicate;
import org.gainsay.claim.Claim;

/** Sets claims against each other. An engine is free in how it finds the pairs, never in what it finds. */
public interface Checker {

    /**
     * Everything found among the claims that concerns those asked about.
     *
     * @param claims all that may be set against each other; each id once
     * @param focus the claims asked about: pairs are counted, and conflicts reported, where one of these takes part
     */
    Findings check(Collection<Claim> claims, Predicate<Claim> focus);
}
