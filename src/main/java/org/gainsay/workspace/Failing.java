package org.gainsay.workspace;

/**
 * How many conflicts make a check fail.
 *
 * @param uncounted how many more would if claims that a machine read and nobody has accepted counted
 */
public record Failing(long counted, long uncounted) {}
