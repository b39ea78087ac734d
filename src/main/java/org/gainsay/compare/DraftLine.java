package org.gainsay.compare;

import java.util.List;
import org.gainsay.claim.Claim;

/**
 * A claim of a draft beside the record.
 *
 * @param same other claims that tell the same, the nearest to an origin first
 * @param conflicts those of which it holds a position
 * @param notes what is amiss with it
 */
public record DraftLine(Claim claim, List<Claim> same, List<Conflict> conflicts, List<DraftNote> notes) {

    public DraftLine {
        same = List.copyOf(same);
        conflicts = List.copyOf(conflicts);
        notes = List.copyOf(notes);
    }
}
