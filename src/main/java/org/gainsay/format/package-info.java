/** Claim files and document metadata, in and out: JSON Lines and CSV, held against the JSON Schemas that ship with the program. */
@NullMarked
package org.gainsay.format;

import org.jspecify.annotations.NullMarked;
