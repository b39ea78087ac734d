/**
 * Two texts set against each other: what they say is read into figures and clauses, aligned by words, synonyms and what the
 * figures count, and answered with one verdict and its reason.
 *
 * <p>The path of a text: {@link org.gainsay.pair.TextReader} (figures and clauses of an annotated text, as a
 * {@link org.gainsay.pair.ReadText}) → {@link org.gainsay.pair.Contest} (one way in which two texts may stand against each
 * other) → {@link org.gainsay.pair.TextComparison} (the strongest finding, as an {@link org.gainsay.pair.Answer}).
 */
@NullMarked
package org.gainsay.pair;

import org.jspecify.annotations.NullMarked;
