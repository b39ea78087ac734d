/** The report as Markdown, for a wiki. */
@NullMarked
package org.gainsay.report.markdown;

import org.jspecify.annotations.NullMarked;
