package org.gainsay.workspace;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gainsay.compare.Conflict;
import org.gainsay.compare.Findings;
import org.gainsay.review.Decision;
import org.gainsay.review.DecisionFiles;
import org.gainsay.review.Decisions;
import org.gainsay.review.Disclosure;
import org.gainsay.review.Judged;
import org.gainsay.review.JudgedFindings;
import org.gainsay.review.OpenVoices;
import org.gainsay.store.Dataset;
import org.gainsay.store.DecisionStore;

/** What people decide about conflicts, and what they decided before. */
public final class Reviewing {

    /** By how much the clock of somebody else may run ahead. */
    private static final Duration CLOCKS_DIFFER = Duration.ofDays(1);

    private final Workspace workspace;
    private final Checking checking;
    private final DecisionStore store;
    private final Clock clock;
    private final String author;

    /** @param author who decides here */
    public Reviewing(Dataset dataset, Workspace workspace, Checking checking, Clock clock, String author) {
        this.workspace = workspace;
        this.checking = checking;
        this.store = new DecisionStore(dataset);
        this.clock = clock;
        this.author = author;
    }

    /** Every entry of the dataset, as it may be told. */
    public Decisions decisions() {
        return workspace.discretion().tellsAll()
                ? store.all()
                : new Decisions(disclosed().entries());
    }

    /** The day for which decisions hold or do not. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** A check with the decisions of the dataset. */
    public JudgedCheck judged(Check check) {
        return judged(check, decisions());
    }

    /** A check with other decisions in their place. */
    public JudgedCheck judged(Check check, Decisions decisions) {
        return new JudgedCheck(check, decisions, today());
    }

    /** Everything found in the dataset, with what was decided about it. */
    public JudgedFindings findings() {
        return judged(checking.dataset()).findings();
    }

    /** What was found for others to see, with as much of the decisions as may leave the machine. */
    public JudgedFindings disclosed(Findings findings) {
        Decisions disclosed = new Decisions(disclosed().entries());
        return JudgedFindings.of(findings, workspace.ruleset().judging().of(findings.conflicts(), disclosed, today()));
    }

    /** The same by the names that people give to conflicts. */
    public NumberedConflicts numbered() {
        return new NumberedConflicts(findings(), workspace.lastList());
    }

    /** What somebody decided about, whether or not it still holds, among the conflicts that a filter accepts. */
    public List<Judged> decided(ReviewFilter filter) {
        return select(findings(), filter).conflicts().stream()
                .filter(judged -> judged.decision().isPresent())
                .toList();
    }

    /** What waits for a decision among the conflicts that a filter accepts. */
    public ReviewQueue queue(ReviewFilter filter) {
        return ReviewQueue.of(select(findings(), filter), filter);
    }

    /**
     * Those of the conflicts that a filter accepts, in their order.
     *
     * @throws NotFound where it asks by a name that nothing bears
     */
    public JudgedFindings select(JudgedFindings findings, ReviewFilter filter) {
        return new JudgedFindings(
                new Selecting(workspace).of(findings.conflicts(), filter), List.of(), findings.coverage());
    }

    /** Somebody begins to decide. */
    public Sitting sit() {
        return new Sitting(store, workspace.ruleset().judging(), clock, author);
    }

    /**
     * The decisions of a file.
     *
     * @throws org.gainsay.input.InvalidInput with everything that is wrong with it, also moments that are still to come
     */
    public Decisions read(Path file) {
        return DecisionFiles.read(file, clock.instant().plus(CLOCKS_DIFFER));
    }

    /** Adds what others decided. */
    public DecisionStore.Added add(Decisions others) {
        return store.add(others.entries());
    }

    /** The entries of the dataset as they may leave it. */
    public Disclosed disclosed() {
        Decisions decisions = store.all();
        Ruleset whole = workspace.wholeRuleset();
        Disclosure disclosure = new Disclosure(
                decisions.entries(),
                new OpenVoices(workspace.wholeClaims(), whole.sources()::isConfidential, whole.vocabulary())::contains);
        List<Decision> entries = decisions.entries().stream()
                .map(disclosure::of)
                .flatMap(Optional::stream)
                .toList();
        long withheld =
                decisions.entries().stream().filter(disclosure::withholds).count();
        return new Disclosed(entries, withheld);
    }

    /** Remembers the conflict at which somebody leaves off judging. */
    public void leaveAt(Conflict conflict) {
        store.leaveAt(conflict.fingerprint());
    }

    /** Nobody is in the middle of judging any more. */
    public void forgetPlace() {
        store.forgetPlace();
    }

    /** The fingerprint of the conflict at which somebody left off. */
    public Optional<String> leftAt() {
        return store.leftAt();
    }
}
