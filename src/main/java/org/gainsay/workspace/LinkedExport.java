package org.gainsay.workspace;

import java.io.Writer;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Document;
import org.gainsay.report.exchange.ClaimNodes;
import org.gainsay.report.exchange.LinkedData;
import org.gainsay.review.JudgedFindings;
import org.gainsay.vocabulary.Vocabulary;

/** Claims and judged conflicts for the web of data. */
public final class LinkedExport {

    private final Workspace workspace;
    private final Reviewing reviewing;

    public LinkedExport(Workspace workspace, Reviewing reviewing) {
        this.workspace = workspace;
        this.reviewing = reviewing;
    }

    /**
     * Writes the claims of the dataset as JSON-LD.
     *
     * @return how many statements are no claims to others, as they decline to say anything
     */
    public long writeClaims(Writer target) {
        List<Claim> claims = workspace.claims();
        linkedData().writeClaims(claims, target);
        return claims.stream().filter(claim -> !LinkedData.isClaim(claim)).count();
    }

    /**
     * Writes what people judged as JSON-LD.
     *
     * @param filter which conflicts
     * @return how many of them are left out, as nobody's decision on them holds
     */
    public long writeReviews(ReviewFilter filter, Writer target) {
        JudgedFindings findings = reviewing.select(reviewing.findings(), filter);
        linkedData().writeReviews(findings.conflicts(), target);
        return findings.conflicts().stream()
                .filter(judged -> !LinkedData.isReview(judged))
                .count();
    }

    private LinkedData linkedData() {
        Vocabulary vocabulary = workspace.ruleset().vocabulary();
        return new LinkedData(new ClaimNodes(
                workspace.documents().stream().collect(Collectors.toMap(Document::id, Function.identity())),
                name -> vocabulary.sourceKind(vocabulary.term(name))));
    }
}
