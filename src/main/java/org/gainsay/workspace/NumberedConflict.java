package org.gainsay.workspace;

import org.gainsay.compare.Conflict;
import org.gainsay.compare.Coverage;

/** A conflict with its number in the last list, and the coverage of the check that found it. */
public record NumberedConflict(int number, Conflict conflict, Coverage coverage) {}
