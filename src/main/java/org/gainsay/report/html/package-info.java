/**
 * The report as one page of HTML that needs nothing beside it. The records here are what the templates in {@code src/main/jte}
 * read; they are laid out, and nothing is decided.
 */
@NullMarked
package org.gainsay.report.html;

import org.jspecify.annotations.NullMarked;
