package org.gainsay.extract;

/**
 * What coreference takes a pronoun or a noun phrase to stand for. It is wrong often enough to be a hint to a person, and
 * nothing more.
 *
 * @param head where the head word of the phrase begins, in the text
 * @param words of the phrase, as they stand
 * @param meant what it may stand for, as the text names it elsewhere
 */
public record Antecedent(int head, String words, String meant) {}
