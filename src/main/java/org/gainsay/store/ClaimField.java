package org.gainsay.store;

import org.gainsay.claim.Word;

/** What can be asked of all claims at once, as for the completion of a word. */
public enum ClaimField {
    DOCUMENT,
    SUBJECT,
    PREDICATE,
    OBJECT,
    PLACE,
    ORIGIN;

    String column() {
        return Word.of(this);
    }
}
