/**
 * What the record says of claims and sources: who stands behind each, how often a source was borne out, what people think of it.
 * Counts and judgements of named people; never a winner.
 */
@NullMarked
package org.gainsay.credibility;

import org.jspecify.annotations.NullMarked;
