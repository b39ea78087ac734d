package org.gainsay.workspace;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.gainsay.claim.Claim;
import org.gainsay.compare.ConflictChanges;
import org.gainsay.compare.Findings;
import org.gainsay.format.ClaimEdit;
import org.gainsay.input.InvalidInput;
import org.gainsay.input.Problems;
import org.gainsay.store.CorrectionStore;
import org.gainsay.store.Dataset;

/** What a person says of claims that were read or loaded wrongly. All claims are corrected or none; the dataset is checked again at once. */
public final class Corrections {

    private final Dataset dataset;
    private final Workspace workspace;
    private final Checking checking;
    private final CorrectionStore store;
    private final String author;

    /** @param author who corrects here */
    public Corrections(Dataset dataset, Workspace workspace, Checking checking, Clock clock, String author) {
        this.dataset = dataset;
        this.workspace = workspace;
        this.checking = checking;
        this.store = new CorrectionStore(dataset, clock);
        this.author = author;
    }

    /** Lets machine-read claims stand as they were read. */
    public Corrected accept(List<Claim> claims, String reason) {
        List<Claim> accepted = claims.stream()
                .map(workspace::stored)
                .filter(Claim::awaitsAcceptance)
                .map(Claim::accepted)
                .toList();
        return correct(accepted, claims.size() - accepted.size(), claim -> store.correct(claim, author, reason));
    }

    /**
     * Puts right what was misread of each of the claims; they are accepted with it.
     *
     * @throws InvalidInput with everything that is wrong with what they would become
     */
    public Corrected fix(List<Claim> claims, ClaimEdit edit, String reason) {
        Problems problems = new Problems();
        List<Claim> fixed = new ArrayList<>();
        for (Claim claim : claims) {
            Claim stored = workspace.stored(claim);
            edit.of(stored, Rulesets::estimate, problems)
                    .filter(edited -> !edited.equals(stored))
                    .ifPresent(fixed::add);
        }
        problems.orThrow();
        return correct(fixed, claims.size() - fixed.size(), claim -> store.correct(claim, author, reason));
    }

    /** Takes claims out of the dataset. */
    public Corrected drop(List<Claim> claims, String reason) {
        return correct(claims, 0, claim -> store.drop(claim.id(), author, reason));
    }

    /**
     * Takes back what people made of claims, also of dropped ones.
     *
     * @param ids of claims, or how they begin
     * @throws InvalidInput with every id that is none
     */
    public Corrected restore(List<String> ids, String reason) {
        List<Claim> corrected = workspace.finder().findCorrected(ids);
        Corrected restored = correct(corrected, 0, claim -> store.restore(claim.id(), author, reason));
        List<Claim> now =
                corrected.stream().map(claim -> workspace.claim(claim.id())).toList();
        return new Corrected(now, 0, restored.conflicts());
    }

    private Corrected correct(List<Claim> claims, int unchanged, Consumer<Claim> correction) {
        Findings before = checking.check();
        dataset.inTransaction(() -> claims.forEach(correction));
        return new Corrected(claims, unchanged, ConflictChanges.between(before, checking.check()));
    }
}
