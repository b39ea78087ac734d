package org.gainsay.credibility.consensus;

/**
 * How far a method believes that a variable has a value.
 *
 * @param belief 0 or more, at most 1
 * @param sources how many give the variable this value
 */
public record ValueBelief(String value, double belief, int sources) {}
