package org.gainsay.store;

import java.time.Clock;
import java.util.List;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Correction;

/** What people made of claims that were loaded or read wrongly. The claim that stood until then is kept. */
public final class CorrectionStore {

    private final Dataset dataset;
    private final ClaimRows claims;
    private final CorrectionRows corrections;
    private final Clock clock;

    public CorrectionStore(Dataset dataset, Clock clock) {
        this.dataset = dataset;
        this.claims = new ClaimRows(dataset);
        this.corrections = new CorrectionRows(dataset);
        this.clock = clock;
    }

    /**
     * Puts a claim in the place of the one of the same id, also of one that was dropped.
     *
     * @throws IllegalArgumentException where the dataset never had a claim of that id
     */
    public void correct(Claim claim, String author, String reason) {
        dataset.inTransaction(() -> {
            ClaimRow before = row(claim.id());
            replace(before, before.corrected(claim), author, reason);
        });
    }

    /**
     * Takes a claim out of the dataset; loading it again does not bring it back.
     *
     * @throws IllegalArgumentException where the dataset never had a claim of that id
     */
    public void drop(String id, String author, String reason) {
        dataset.inTransaction(() -> {
            ClaimRow before = row(id);
            replace(before, before.withoutClaim(), author, reason);
        });
    }

    /**
     * Takes back all that people made of a claim: it stands as it was last loaded or read.
     *
     * @throws IllegalArgumentException where the dataset never had a claim of that id
     */
    public void restore(String id, String author, String reason) {
        dataset.inTransaction(() -> {
            ClaimRow before = row(id);
            replace(before, before.uncorrected(), author, reason);
        });
    }

    /** All that took the place of the claim, in the order in which it was done; empty where it stands as it was first loaded. */
    public List<Correction> history(String id) {
        return corrections.of(id).stream().map(CorrectionRow::correction).toList();
    }

    private ClaimRow row(String id) {
        return claims.find(id).orElseThrow(() -> new IllegalArgumentException("No claim has the id " + id));
    }

    private void replace(ClaimRow before, ClaimRow after, String author, String reason) {
        claims.save(List.of(after));
        corrections.add(
                List.of(new CorrectionRow(before.id(), before.live(), after.live(), author, reason, clock.instant())));
    }
}
