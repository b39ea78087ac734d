package org.gainsay.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gainsay.claim.AsOf;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Polarity;
import org.gainsay.claim.Stance;
import org.gainsay.rule.RuleBook;
import org.gainsay.vocabulary.Vocabulary;

/** Sets the figures, denials and accusations of a draft beside all that is known. */
public final class DraftCheck {

    private final Vocabulary vocabulary;
    private final Utterances utterances;
    private final List<Statement> known;
    private final Findings findings;

    private DraftCheck(Collection<Claim> known, Findings findings, Vocabulary vocabulary, RuleBook rules) {
        this.vocabulary = vocabulary;
        this.utterances = new Utterances(List.of(), vocabulary, rules);
        this.known = known.stream()
                .map(claim -> Statement.of(claim, vocabulary))
                .sorted(Utterances.CLOSEST_FIRST.thenComparing(Statement::id))
                .toList();
        this.findings = findings;
    }

    /**
     * A line for each claim of the draft that ought to be on record, in the order of the draft.
     *
     * @param draft its claims
     * @param known the claims of the record and of the draft
     * @param findings of a check of the draft among them
     */
    public static List<DraftLine> of(
            List<Claim> draft, Collection<Claim> known, Findings findings, Vocabulary vocabulary, RuleBook rules) {
        DraftCheck check = new DraftCheck(known, findings, vocabulary, rules);
        List<DraftLine> lines = new ArrayList<>();
        Set<String> before = new HashSet<>();
        for (Claim claim : draft) {
            if (claim.estimate() != null || claim.polarity() == Polarity.DENIED || claim.stance() == Stance.ACCUSES) {
                lines.add(check.line(claim, before));
            }
            before.add(claim.id());
        }
        return lines;
    }

    /** @param before ids of the claims that stand before it in the draft */
    private DraftLine line(Claim claim, Set<String> before) {
        // the day of publication stands in for a time that the draft does not give; it parts it from nothing
        Statement statement = Statement.of(DraftNotes.isDated(claim) ? claim : claim.dated(AsOf.UNKNOWN), vocabulary);
        List<Statement> same = known.stream()
                .filter(other -> !other.isSameClaimAs(statement))
                .filter(other -> utterances.tellTheSame(statement, other) || utterances.tellOneFigure(statement, other))
                .toList();
        return new DraftLine(
                claim,
                same.stream().map(Statement::claim).toList(),
                findings.conflicts().stream()
                        .filter(conflict -> conflict.claims().contains(claim))
                        .toList(),
                new DraftNotes(claim, statement, same, before, findings.relays()).all());
    }
}
