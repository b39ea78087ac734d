/**
 * Claims set against one another: gates, verdicts, questions, positions, conflicts, and why. Pure functions of claims, rules and
 * vocabulary; the result does not depend on the order of the input.
 *
 * <p>The path of a claim: {@link org.gainsay.compare.Statement} (names understood) → {@link org.gainsay.compare.Blocks} (who could
 * meet) → {@link org.gainsay.compare.PairComparison} (gate by gate to an {@link org.gainsay.compare.Outcome}) →
 * {@link org.gainsay.compare.ConflictBuilder} (positions and clashes of one question) → {@link org.gainsay.compare.Findings}.
 */
@NullMarked
package org.gainsay.compare;

import org.jspecify.annotations.NullMarked;
