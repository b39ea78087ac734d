package org.gainsay.workspace;

/**
 * A file of rules or vocabulary, read but not understood.
 *
 * @param file as a person would name it
 * @param family the folder it lies in; {@code vocabulary} for concepts
 * @param name without its ending
 */
public record RuleText(String file, String family, String name, String text) {

    static final String VOCABULARY = "vocabulary";

    boolean isVocabulary() {
        return family.equals(VOCABULARY);
    }
}
