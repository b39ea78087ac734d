package org.gainsay.workspace;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Document;
import org.gainsay.claim.Provenance;
import org.gainsay.compare.Explanation;
import org.gainsay.compare.Findings;
import org.gainsay.credibility.ClaimRecord;
import org.gainsay.extract.Extractions;
import org.gainsay.format.ClaimPlaces;
import org.gainsay.input.InvalidInput;
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
}
