/** What is kept between sessions: claims, documents, people's corrections and judgements, in an H2 database. Conflicts are derived, never kept. */
@NullMarked
package org.gainsay.store;

import org.jspecify.annotations.NullMarked;
