package org.gainsay.credibility.consensus;

/**
 * How far a method trusts a source.
 *
 * @param trust 0 or more; of most methods at most 1, which the most trusted source has
 * @param claims on how many variables it was heard
 */
public record SourceTrust(String source, double trust, int claims) {}
