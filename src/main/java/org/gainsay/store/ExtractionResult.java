package org.gainsay.store;

/**
 * What reading a document did to its claims.
 *
 * @param added how many were not there before
 * @param gone how many are no longer read, and left
 * @param kept how many are no longer read, but people have spoken of them
 */
public record ExtractionResult(int added, int gone, int kept) {}
