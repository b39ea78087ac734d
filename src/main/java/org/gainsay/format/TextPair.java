package org.gainsay.format;

import org.jspecify.annotations.Nullable;

/**
 * Two texts of a batch, with the id under which they are answered.
 *
 * @param subject what both are about; null where that is left to the texts
 */
public record TextPair(String id, String a, String b, @Nullable String subject) {}
