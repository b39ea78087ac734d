/** Concepts in SKOS terms, how they lie to one another, and whom a name speaks for. Knows nobody. */
@NullMarked
package org.gainsay.vocabulary;

import org.jspecify.annotations.NullMarked;
