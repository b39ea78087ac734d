/** A small program on the same shell, with commands that do whatever the shell must cope with. */
@NullMarked
package example;

import org.jspecify.annotations.NullMarked;
