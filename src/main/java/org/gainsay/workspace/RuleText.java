package org.gainsay.workspace;

/**
 * A file of rules or vocabulary, read but not understood.
 *
 * @param file as a person would name it
 * @param family the folder it lies in; {@code vocabulary} for concepts, {@link #STORY} for those of a story
 * @param name without its ending
 */
public record RuleText(String file, String family, String name, String text) {

    static final String VOCABULARY = "vocabulary";

    /** No folder has this name: a story's words never stand in for a file of rules that happens to be called alike. */
    static final String STORY = "vocabulary/story";

    boolean isVocabulary() {
        return family.equals(VOCABULARY) || family.equals(STORY);
    }
}
