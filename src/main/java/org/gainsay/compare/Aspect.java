package org.gainsay.compare;

import org.gainsay.claim.Word;
import org.gainsay.vocabulary.Term;
import org.jspecify.annotations.Nullable;

/** The parts of a proposition over which scope is taken. */
public enum Aspect {
    SUBJECT,
    OBJECT,
    PLACE,
    COUNTED;

    String word() {
        return Word.of(this);
    }

    @Nullable
    Term of(Statement statement) {
        return switch (this) {
            case SUBJECT -> statement.subject();
            case OBJECT -> statement.object();
            case PLACE -> statement.place();
            case COUNTED -> statement.counted();
        };
    }
}
