package org.gainsay.report.dossier;

import org.gainsay.compare.Conflict;

/** Tells what people decided of a conflict. */
@FunctionalInterface
public interface Judgements {

    /** Nobody has decided anything. */
    Judgements NONE = conflict -> Judgement.NONE;

    Judgement of(Conflict conflict);
}
