/**
 * Truth discovery, after the literature: how far sources that contradict one another can be trusted, and how far what they say can be
 * believed, each estimated from the other. Estimates for large sets, beside the record; pure functions that neither the order of the
 * assertions nor the names change.
 *
 * <p>{@link org.gainsay.credibility.consensus.Assertions} (who gives which variable which value) →
 * {@link org.gainsay.credibility.consensus.ConsensusMethod} (a {@link org.gainsay.credibility.consensus.TruthDiscovery}, round by
 * round) → {@link org.gainsay.credibility.consensus.Consensus}.
 */
@NullMarked
package org.gainsay.credibility.consensus;

import org.jspecify.annotations.NullMarked;
