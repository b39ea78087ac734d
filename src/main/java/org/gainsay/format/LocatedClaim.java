package org.gainsay.format;

import org.gainsay.claim.Claim;

/**
 * A claim, and where it was read.
 *
 * @param file as the person named it
 * @param line from 1; for a CSV record of several lines, the first
 */
public record LocatedClaim(String file, int line, Claim claim) {}
