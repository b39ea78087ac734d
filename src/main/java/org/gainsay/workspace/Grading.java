package org.gainsay.workspace;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Predicate;
import org.gainsay.claim.Claim;
import org.gainsay.credibility.ClaimEvidence;
import org.gainsay.credibility.ClaimRecord;
import org.gainsay.credibility.ClaimSuggestion;
import org.gainsay.credibility.Grade;
import org.gainsay.credibility.Graded;
import org.gainsay.credibility.Grades;
import org.gainsay.credibility.Rating;
import org.gainsay.credibility.SourceEvidence;
import org.gainsay.credibility.SourceRecord;
import org.gainsay.credibility.SourceSuggestion;
import org.gainsay.credibility.Suggestion;
import org.gainsay.input.InvalidInput;
import org.gainsay.input.Problem;
import org.gainsay.source.Institutions;
import org.gainsay.source.Parties;
import org.gainsay.store.Dataset;
import org.gainsay.store.GradeStore;
import org.gainsay.vocabulary.Term;
import org.jspecify.annotations.Nullable;

/** What people judge of the sources and claims of a dataset. A day is a day in UTC. */
public final class Grading {

    private final Workspace workspace;
    private final GradeStore store;
    private final Clock clock;
    private final String author;

    /** @param author who judges here */
    public Grading(Dataset dataset, Workspace workspace, Clock clock, String author) {
        this.workspace = workspace;
        this.store = new GradeStore(dataset);
        this.clock = clock;
        this.author = author;
    }

    /** All of today, of what may be told. */
    public Grades grades() {
        return new Grades(told(), workspace.ruleset().vocabulary(), today());
    }

    private List<Grade> told() {
        if (workspace.discretion().tellsAll()) {
            return store.all();
        }
        Predicate<Graded> shared = SharedGrades.shared(
                workspace.wholeClaims(), workspace.wholeRuleset().sources());
        return store.all().stream().filter(grade -> shared.test(grade.of())).toList();
    }

    /** The same where a report shall tell them, else none. */
    public Grades grades(boolean asked) {
        return asked ? grades() : Grades.none();
    }

    /** Those that may leave the machine. */
    public SharedGrades shared() {
        Ruleset whole = workspace.wholeRuleset();
        return SharedGrades.of(
                new Grades(store.all(), whole.vocabulary(), today()).all(), workspace.wholeClaims(), whole.sources());
    }

    /**
     * A source by any of its names.
     *
     * @throws NotFound where no claim, no profile and no vocabulary knows a source of that name
     */
    public Graded source(String name) {
        return new KnownSources(workspace.claims(), workspace.ruleset().sources()).named(name);
    }

    /**
     * A claim by its id, or by how its id begins.
     *
     * @throws NotFound where there is none, or more than one
     */
    public Graded claim(String id) {
        return Graded.claim(workspace.claim(id).id());
    }

    /**
     * Keeps a grade.
     *
     * @param until the last day on which it holds; null where it holds until something else is said
     * @throws InvalidInput where that day has passed
     */
    public Grade give(Graded of, Rating rating, String reason, @Nullable LocalDate until) {
        if (until != null && until.isBefore(today())) {
            throw new InvalidInput(
                    List.of(new Problem("--until", 0, 0, until + " has passed", "a day from today on is allowed")));
        }
        return keep(new Grade(of, rating, author, reason, clock.instant(), until));
    }

    /**
     * Takes back what this author judged.
     *
     * @throws NotFound where nothing of his stands
     */
    public Grade withdraw(Graded of, String reason) {
        boolean stands = grades().of(of).stream()
                .anyMatch(standing -> standing.grade().author().equals(author));
        if (!stands) {
            throw new NotFound("there is no grade of " + of.name() + " by " + author + " to withdraw");
        }
        return keep(new Grade(of, null, author, reason, clock.instant(), null));
    }

    /** What the record would support, kept nowhere. */
    public Suggestion suggest(Graded of) {
        Ruleset ruleset = workspace.ruleset();
        List<Claim> claims = workspace.claims();
        Parties parties = ruleset.parties();
        Institutions institutions = ruleset.institutions();
        return switch (of.scale()) {
            case RELIABILITY -> {
                Term source = ruleset.vocabulary().term(of.name());
                SourceRecord record = SourceRecord.of(source, claims, ruleset.checker(), institutions);
                yield SourceSuggestion.of(SourceEvidence.of(record, parties));
            }
            case CREDIBILITY -> {
                Claim claim = workspace.claim(of.name());
                ClaimRecord record = ClaimRecord.of(claim, claims, ruleset.checker(), institutions);
                yield ClaimSuggestion.of(ClaimEvidence.of(record, parties, institutions));
            }
        };
    }

    private Grade keep(Grade grade) {
        store.add(grade);
        return grade;
    }

    private LocalDate today() {
        return clock.instant().atZone(ZoneOffset.UTC).toLocalDate();
    }
}
