package org.gainsay.store;

import java.util.List;
import org.gainsay.input.Problem;

/**
 * What a load did to the dataset.
 *
 * @param added how many were not there before
 * @param unchanged how many were there already, or are corrected or dropped there by a person
 * @param replaced how many took the place of another content, or completed it
 * @param skipped what was left out, and why; nothing but with {@link WhenKnown#SKIP}
 */
public record LoadResult(int added, int unchanged, int replaced, List<Problem> skipped) {

    public LoadResult {
        skipped = List.copyOf(skipped);
    }
}
