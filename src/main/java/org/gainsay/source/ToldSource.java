package org.gainsay.source;

import java.time.Instant;

/**
 * What is told of a source, and by whom.
 *
 * @param author who loaded it
 * @param file as the person named it
 * @param line from 1
 * @param at when
 */
public record ToldSource(SourceProfile profile, String author, String file, int line, Instant at) {}
