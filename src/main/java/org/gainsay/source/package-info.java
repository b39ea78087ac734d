/** Who says it: chains of attribution with their names understood, and the record of who spoke and who relayed. */
@NullMarked
package org.gainsay.source;

import org.jspecify.annotations.NullMarked;
