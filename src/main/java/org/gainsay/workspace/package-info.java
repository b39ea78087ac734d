/** What the commands do, each a service over the dataset, the rules and the files that a person hands in. */
@NullMarked
package org.gainsay.workspace;

import org.jspecify.annotations.NullMarked;
