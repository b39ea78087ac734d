package org.gainsay.extract.reading;

import java.util.Optional;
import org.gainsay.claim.Basis;
import org.gainsay.claim.Stance;
import org.gainsay.extract.Token;

/** What a verb tells of how something is said. */
enum SpeechVerb {
    STATING(Cue.STATES, Stance.STATES, Basis.UNSTATED, false),
    SHOWING(Cue.SHOWS, Stance.STATES, Basis.UNSTATED, true),
    HOLDING(Cue.HOLDS, Stance.STATES, Basis.UNSTATED, true),
    RELEASING(Cue.RELEASES, Stance.STATES, Basis.IMAGERY, false),
    ACCUSING(Cue.ACCUSES, Stance.ACCUSES, Basis.UNSTATED, false),
    DENYING(Cue.DENIES, Stance.DENIES, Basis.UNSTATED, false),
    REJECTING(Cue.REJECTS, Stance.REJECTS, Basis.UNSTATED, false),
    ADMITTING(Cue.ADMITS, Stance.ADMITS, Basis.UNSTATED, false),
    ASSESSING(Cue.ASSESSES, Stance.STATES, Basis.ASSESSED, true),
    SEEING(Cue.SAW, Stance.STATES, Basis.SAW, true),
    DECLINING(Cue.WITHHOLDS, Stance.DECLINES, Basis.UNSTATED, true),
    HEARING(Cue.TOLD, Stance.STATES, Basis.TOLD, true);

    private final Cue cue;
    private final Stance stance;
    private final Basis basis;
    private final boolean needsClause;

    SpeechVerb(Cue cue, Stance stance, Basis basis, boolean needsClause) {
        this.cue = cue;
        this.stance = stance;
        this.basis = basis;
        this.needsClause = needsClause;
    }

    static Optional<SpeechVerb> of(Token verb) {
        for (SpeechVerb kind : values()) {
            if (kind.cue.is(verb)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    Stance stance() {
        return stance;
    }

    Basis basis() {
        return basis;
    }

    /** Whether it reports only where a clause follows: "put" and "see" mean much else. */
    boolean needsClause() {
        return needsClause;
    }

    boolean denies() {
        return this == DENYING || this == REJECTING;
    }
}
