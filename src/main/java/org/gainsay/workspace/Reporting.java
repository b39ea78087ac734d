package org.gainsay.workspace;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Document;
import org.gainsay.claim.Provenance;
import org.gainsay.compare.Conflict;
import org.gainsay.compare.Findings;
import org.gainsay.compare.Relay;
import org.gainsay.credibility.Grades;
import org.gainsay.credibility.Standing;
import org.gainsay.report.dossier.Dossier;
import org.gainsay.report.dossier.Judgements;
import org.gainsay.report.dossier.Making;
import org.gainsay.report.dossier.Selection;
import org.gainsay.report.dossier.Withheld;
import org.gainsay.review.Decisions;
import org.gainsay.review.Judged;
import org.gainsay.review.JudgedFindings;

/** Gathers what a report tells. What is confidential is left out here, before anything is compared or laid out. */
public final class Reporting {

    private final Workspace workspace;
    private final Grading grading;
    private final Supplier<Decisions> decisions;
    private final Clock clock;

    /** @param decisions those that may leave the machine */
    public Reporting(Workspace workspace, Grading grading, Supplier<Decisions> decisions, Clock clock) {
        this.workspace = workspace;
        this.grading = grading;
        this.decisions = decisions;
        this.clock = clock;
    }

    /** The day on which reports are made. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /**
     * The dataset as a report tells it.
     *
     * @param filter which conflicts; relays are then those among their claims, and coverage stays that of the whole
     * @param withGrades whether it tells how people grade the sources and claims
     * @param version of the program
     * @param dataset its name, without its place on the machine
     * @throws NotFound where the filter asks by a name that nothing bears
     */
    public Dossier dossier(ReviewFilter filter, boolean withGrades, String version, String dataset) {
        Ruleset ruleset = workspace.wholeRuleset();
        List<Claim> all = workspace.wholeClaims();
        Discretion discretion = new Discretion(false);
        List<Claim> open = discretion.of(all, ruleset.sources()::isConfidential);
        Findings findings = ruleset.checker().check(open, claim -> true);
        JudgedFindings judged =
                JudgedFindings.of(findings, ruleset.judging().of(findings.conflicts(), decisions.get(), today()));
        List<Conflict> conflicts = new Selecting(workspace)
                .of(judged.conflicts(), filter).stream().map(Judged::conflict).toList();
        List<String> filters =
                filter.words(name -> ruleset.sources().isConfidential(name) ? "a confidential source" : name);
        List<Relay> relays = filters.isEmpty() ? findings.relays() : among(findings.relays(), conflicts);
        return new Dossier(
                new Findings(conflicts, relays, judged.coverage()),
                new Selection(filters, findings.conflicts().size()),
                withheld(all, discretion.keptBack(), findings, ruleset),
                documents(conflicts, relays),
                ruleset.vocabulary(),
                new Judgements(judged.conflicts()),
                withGrades ? grades(ruleset) : Grades.none(),
                new Making(clock.instant(), version, dataset));
    }

    private static Withheld withheld(List<Claim> all, int keptBack, Findings told, Ruleset ruleset) {
        if (keptBack == 0) {
            return Withheld.NOTHING;
        }
        Map<String, Integer> shown = sizes(told);
        Map<String, Integer> whole = sizes(ruleset.checker().check(all, claim -> true));
        long missing = whole.keySet().stream()
                .filter(fingerprint -> !shown.containsKey(fingerprint))
                .count();
        long thinned = shown.entrySet().stream()
                .filter(entry -> entry.getValue() < whole.getOrDefault(entry.getKey(), 0))
                .count();
        return new Withheld(keptBack, (int) missing, (int) thinned);
    }

    /** How many claims take part in each conflict, aside from it too. */
    private static Map<String, Integer> sizes(Findings findings) {
        return findings.conflicts().stream()
                .collect(Collectors.toMap(
                        Conflict::fingerprint,
                        conflict ->
                                conflict.claims().size() + conflict.context().size()));
    }

    /** Those that may leave the machine. */
    private Grades grades(Ruleset ruleset) {
        return new Grades(
                grading.shared().open().stream().map(Standing::grade).toList(), ruleset.vocabulary(), today());
    }

    private static List<Relay> among(List<Relay> relays, Collection<Conflict> conflicts) {
        Set<String> told = new HashSet<>();
        claims(conflicts).map(Claim::id).forEach(told::add);
        return relays.stream()
                .filter(relay -> relay.claims().stream().map(Claim::id).anyMatch(told::contains))
                .toList();
    }

    private Map<String, Document> documents(List<Conflict> conflicts, List<Relay> relays) {
        Map<String, Document> known = workspace.documents().stream()
                .map(Document::withoutText)
                .collect(Collectors.toMap(Document::id, Function.identity()));
        Map<String, Document> told = new LinkedHashMap<>();
        Stream.concat(claims(conflicts), relays.stream().flatMap(relay -> relay.claims().stream()))
                .map(Claim::provenance)
                .filter(Objects::nonNull)
                .map(Provenance::document)
                .forEach(id -> told.computeIfAbsent(id, any -> known.getOrDefault(id, Document.named(id))));
        return told;
    }

    private static Stream<Claim> claims(Collection<Conflict> conflicts) {
        return conflicts.stream()
                .flatMap(conflict -> Stream.concat(conflict.claims().stream(), conflict.context().stream()));
    }
}
