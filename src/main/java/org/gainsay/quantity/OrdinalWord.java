package org.gainsay.quantity;

import java.math.BigDecimal;

/**
 * A word of {@code ordinals.txt}: third, thirds, half.
 *
 * @param number 3 for a third
 * @param plural whether it can only be several parts: thirds
 * @param ranks whether it can be a place in an order: the third
 * @param divides whether it can be a part of a whole: a third
 */
record OrdinalWord(BigDecimal number, boolean plural, boolean ranks, boolean divides) {}
