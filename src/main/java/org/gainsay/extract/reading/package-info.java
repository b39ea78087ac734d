/**
 * From annotated sentences to claims. {@code Speech} finds who speaks where, {@code Clauses} what is said there, and
 * {@code Propositions} puts it into the words of the vocabulary. Which words are cues stands in {@code cues.txt} and
 * {@code nouns-of-doing.txt}.
 */
@NullMarked
package org.gainsay.extract.reading;

import org.jspecify.annotations.NullMarked;
