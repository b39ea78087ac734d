/** Where the program starts. */
@NullMarked
package org.gainsay;

import org.jspecify.annotations.NullMarked;
