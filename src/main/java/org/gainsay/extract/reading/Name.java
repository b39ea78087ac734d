package org.gainsay.extract.reading;

/**
 * What a noun phrase names.
 *
 * @param text the vocabulary's label where it has a concept, else the words
 * @param known whether the vocabulary has a concept
 * @param note what was taken for what, such as {@code "the command" = US Africa Command}; empty where the words themselves say it
 */
record Name(String text, boolean known, String note) {

    static Name of(String text, boolean known) {
        return new Name(text, known, "");
    }

    Name noted(String further) {
        return new Name(text, known, note.isEmpty() ? further : note + ", " + further);
    }

    boolean inferred() {
        return !note.isEmpty();
    }
}
