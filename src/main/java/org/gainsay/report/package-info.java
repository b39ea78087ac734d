/** Every rendering of a result, for people and for other programs. Nothing here decides anything. */
@NullMarked
package org.gainsay.report;

import org.jspecify.annotations.NullMarked;
