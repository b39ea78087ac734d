package org.gainsay.store;

import java.time.Instant;

/**
 * Whence a claim came into the dataset.
 *
 * @param file as the person named it
 * @param line from 1; 0 where it came from no line
 * @param at when
 */
public record Loading(String file, int line, Instant at) {}
