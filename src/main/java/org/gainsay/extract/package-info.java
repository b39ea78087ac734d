/** Text to claims: an article is cleaned, annotated, and read for who says what. */
@NullMarked
package org.gainsay.extract;

import org.jspecify.annotations.NullMarked;
