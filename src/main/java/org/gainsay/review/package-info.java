/** What people decide about conflicts, and when a decision still holds: pure functions of conflicts and entries. */
@NullMarked
package org.gainsay.review;

import org.jspecify.annotations.NullMarked;
