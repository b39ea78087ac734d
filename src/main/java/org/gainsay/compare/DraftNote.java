package org.gainsay.compare;

import java.util.List;
import org.gainsay.claim.Claim;

/**
 * What is amiss with a claim of a draft, seen beside other claims; not a conflict.
 *
 * @param reason why, in plain English
 * @param beside the claims that show it
 */
public record DraftNote(Kind kind, String reason, List<Claim> beside) {

    /** What is amiss. */
    public enum Kind {
        /** The bound, the figure or the modality is another than in the wording nearest to its origin. */
        WORDING_CHANGED,
        /** Nothing says of what time it holds. */
        NO_DATE,
        /** The draft says in its own voice what others have from somebody. */
        NO_ATTRIBUTION,
        /** It goes back to the origin of another claim, and is printed as a source of its own. */
        ONE_ORIGIN
    }

    public DraftNote {
        beside = List.copyOf(beside);
    }
}
