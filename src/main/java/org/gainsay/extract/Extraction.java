package org.gainsay.extract;

/**
 * A way to read claims. Having one costs nothing: what its engine needs is loaded with the first article.
 *
 * @param engine what reads, with all on which its claims depend
 */
public record Extraction(Engine engine, ClaimExtractor extractor) {}
