/** The one place that knows Stanford CoreNLP. */
@NullMarked
package org.gainsay.extract.corenlp;

import org.jspecify.annotations.NullMarked;
