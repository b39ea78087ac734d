/** How well texts are read and compared, measured on sets of cases with known answers. Pure functions over answers and predictions. */
@NullMarked
package org.gainsay.evaluate;

import org.jspecify.annotations.NullMarked;
