/**
 * A file to an article: its bytes are decoded, and what a reader would read of it is kept at equal length. Mark-up and the
 * furniture of a page become blanks, debris of characters is repaired where it stands; which words give furniture away stands in
 * tables beside the classes.
 */
@NullMarked
package org.gainsay.extract.article;

import org.jspecify.annotations.NullMarked;
