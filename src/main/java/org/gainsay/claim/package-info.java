/** What is claimed, by whom, through whom, about when: the data that everything else reads. Knows the JDK alone. */
@NullMarked
package org.gainsay.claim;

import org.jspecify.annotations.NullMarked;
