package org.gainsay.source;

import org.gainsay.claim.DateRange;

/**
 * That a source is a party to a matter, as a person said with a reference.
 *
 * @param in the matter, by a name of the vocabulary: a place, an event, an actor; what is within it counts too
 * @param date when that was so
 * @param citation where it is told
 */
public record Interest(String in, DateRange date, String citation) {}
