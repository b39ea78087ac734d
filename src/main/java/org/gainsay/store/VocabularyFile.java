package org.gainsay.store;

/**
 * A vocabulary that travelled with a claim file.
 *
 * @param name as messages about it name it
 * @param text the YAML
 */
public record VocabularyFile(String name, String text) {}
