/** What people hand in, and what is wrong with it: problems with file and line, YAML with positions, the nearest right word; and tables of words. */
@NullMarked
package org.gainsay.input;

import org.jspecify.annotations.NullMarked;
