/**
 * Words to estimates. A text becomes {@code Words} (tokens), from which numerals, figures with their units and qualifiers, and
 * at last mentions are read, from left to right; which words mean what stands in tables beside the classes.
 */
@NullMarked
package org.gainsay.quantity;

import org.jspecify.annotations.NullMarked;
