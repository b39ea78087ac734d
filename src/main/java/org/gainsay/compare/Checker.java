package org.gainsay.compare;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
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

    /**
     * Every question that the claims answer, with its positions, whether they clash or not; a denial's question holds what it
     * denies. Families of predicates one after the other, in each the questions in their order.
     */
    List<Matter> matters(Collection<Claim> claims);

    /**
     * Tells of each two claims that can be set against each other what one does to the other; once each, in no stated order.
     *
     * @param focus one of the two at least is asked about
     */
    void bearings(Collection<Claim> claims, Predicate<Claim> focus, Consumer<Bearing> taker);
}
