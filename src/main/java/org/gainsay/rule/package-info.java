/** Rules as people write them: which measures are set against one another, and within which limits. */
@NullMarked
package org.gainsay.rule;

import org.jspecify.annotations.NullMarked;
