/** Results in the formats of other programs: for the places where a build reports, and for the web of data. */
@NullMarked
package org.gainsay.report.exchange;

import org.jspecify.annotations.NullMarked;
