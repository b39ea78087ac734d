/** What a report tells, gathered and put into words before it is given a look; of what may leave the machine alone. */
@NullMarked
package org.gainsay.report.dossier;

import org.jspecify.annotations.NullMarked;
