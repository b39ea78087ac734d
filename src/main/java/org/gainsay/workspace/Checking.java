package org.gainsay.workspace;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Document;
import org.gainsay.claim.Provenance;
import org.gainsay.compare.Conflict;
import org.gainsay.compare.Explanation;
import org.gainsay.compare.Findings;
import org.gainsay.credibility.ClaimRecord;
import org.gainsay.credibility.SourceRecord;
import org.gainsay.extract.Extractions;
import org.gainsay.format.ClaimPlaces;
import org.gainsay.input.InvalidInput;
import org.gainsay.vocabulary.Term;
import org.jspecify.annotations.Nullable;

/** Sets claims against each other: the whole dataset, or files against it, or files against files. */
public final class Checking {

    private final Workspace workspace;
    private final Rulesets rulesets;
    private final Extractions extractions;

    public Checking(Workspace workspace, Rulesets rulesets, Extractions extractions) {
        this.workspace = workspace;
        this.rulesets = rulesets;
        this.extractions = extractions;
    }

    /** Everything found in the dataset. */
    public Findings check() {
        return dataset().findings();
    }

    /** A check of the whole dataset. */
    public Check dataset() {
        List<Claim> claims = workspace.claims();
        return new Check(
                workspace.ruleset(),
                claims,
                workspace.discretion().keptBack(),
                claim -> true,
                claim -> false,
                null,
                () -> new ClaimPlaces().addDocuments(workspace.documents()));
    }

    /**
     * What concerns the claims of some files, set against each other and against the dataset, or against other files in its
     * place. A file's claim stands in for another of the same id; an article is read as a draft. Nothing is stored.
     *
     * @param told of the articles
     * @throws InvalidInput with every fault of every file
     */
    public Check files(List<Path> files, List<Path> against, ArticleOptions told) throws IOException {
        return new FileCheck(workspace, rulesets, extractions).of(files, against, told);
    }

    /**
     * A conflict by its number in the last list, or by how its fingerprint begins.
     *
     * @throws NotFound where there is none, or more than one
     */
    public NumberedConflict find(String number) {
        Findings findings = check();
        List<String> listed = workspace.lastList();
        List<String> order = listed.isEmpty()
                ? findings.conflicts().stream().map(Conflict::fingerprint).toList()
                : listed;
        String wanted = isListed(number, order) ? order.get(Integer.parseInt(number) - 1) : number;
        List<Conflict> found = findings.conflicts().stream()
                .filter(conflict -> conflict.fingerprint().startsWith(wanted))
                .toList();
        if (found.size() != 1) {
            String what = found.isEmpty() ? "there is no conflict '" : "more than one conflict begins with '";
            throw new NotFound(what + number + "'; conflicts lists them, 1 to " + order.size());
        }
        Conflict conflict = found.get(0);
        int place = IntStream.range(0, order.size())
                .filter(i -> order.get(i).equals(conflict.fingerprint()))
                .findFirst()
                .orElse(findings.conflicts().indexOf(conflict));
        return new NumberedConflict(place + 1, conflict, findings.coverage());
    }

    /** Two claims of the dataset, gate by gate. */
    public Explanation explain(String first, String second) {
        Ruleset ruleset = workspace.ruleset();
        return Explanation.of(
                workspace.claim(first),
                workspace.claim(second),
                workspace.claims(),
                ruleset.vocabulary(),
                ruleset.rules());
    }

    /** A claim with its document, its conflicts and its relays. */
    public ClaimView view(Claim claim) {
        Predicate<Claim> itself = other -> other.id().equals(claim.id());
        Findings findings = workspace.ruleset().checker().check(workspace.claims(), itself);
        Provenance provenance = claim.provenance();
        @Nullable
        Document document = provenance == null
                ? null
                : workspace.document(provenance.document()).orElse(null);
        return new ClaimView(document, findings, workspace.history(claim.id()), record(claim));
    }

    /** Who stands behind a claim of the dataset, and who against it. */
    public ClaimRecord record(Claim claim) {
        Ruleset ruleset = workspace.ruleset();
        return ClaimRecord.of(claim, workspace.claims(), ruleset.checker(), ruleset.institutions());
    }

    /** How a source was borne out by others in the dataset. */
    public SourceRecord record(Term source) {
        Ruleset ruleset = workspace.ruleset();
        return SourceRecord.of(source, workspace.claims(), ruleset.checker(), ruleset.institutions());
    }

    private static boolean isListed(String number, Collection<String> order) {
        return number.length() <= 6
                && number.chars().allMatch(Character::isDigit)
                && Integer.parseInt(number) >= 1
                && Integer.parseInt(number) <= order.size();
    }
}
