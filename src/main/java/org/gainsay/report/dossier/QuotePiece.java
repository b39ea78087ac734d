package org.gainsay.report.dossier;

/**
 * A run of a quote.
 *
 * @param marked whether the clash hangs on these words
 */
public record QuotePiece(String text, boolean marked) {}
