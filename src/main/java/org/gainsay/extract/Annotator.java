package org.gainsay.extract;

import org.gainsay.claim.DateRange;
import org.jspecify.annotations.Nullable;

/** Takes a text apart. What it needs is loaded at the first text; safe for use by several threads. */
public interface Annotator {

    /**
     * The sentences of a text, every word with its place in the text as it was given.
     *
     * @param published the day to which "yesterday" refers; null where it is not known
     */
    AnnotatedText annotate(String text, @Nullable DateRange published);

    /** The engine with version, models and settings, so that a run can be repeated. */
    Engine engine();
}
