package org.gainsay.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Document;
import org.gainsay.claim.ExtractionRun;
import org.gainsay.format.LocatedClaim;
import org.gainsay.format.MovedQuote;

/** Puts the claims that a machine reads of a document in the place of those that it read before. */
final class Rereading {

    private final ClaimRows rows;
    private final CorrectionRows corrections;
    private final Document document;
    private final ExtractionRun run;

    Rereading(Dataset dataset, Document document, ExtractionRun run) {
        this.rows = new ClaimRows(dataset);
        this.corrections = new CorrectionRows(dataset);
        this.document = document;
        this.run = run;
    }

    /** Must run in a transaction. */
    ExtractionResult save(List<Claim> claims) {
        Map<String, ClaimRow> known = rows.find(claims.stream().map(Claim::id).toList()).stream()
                .collect(Collectors.toMap(ClaimRow::id, Function.identity()));
        List<ClaimRow> saved = new ArrayList<>();
        for (Claim claim : claims) {
            ClaimRow before = known.get(claim.id());
            if (before == null) {
                saved.add(ClaimRow.loaded(new LocatedClaim(run.file(), 0, claim), run.at()));
            } else if (before.isRead()) {
                saved.add(before.readAgain(claim, run.file(), run.at()));
            }
        }
        int added = claims.size() - known.size();
        Set<String> read = claims.stream().map(Claim::id).collect(Collectors.toSet());
        List<ClaimRow> missing = rows.readOf(document.id()).stream()
                .filter(row -> !read.contains(row.id()))
                .toList();
        Set<String> spokenOf = new HashSet<>(
                corrections.among(missing.stream().map(ClaimRow::id).toList()));
        List<ClaimRow> kept =
                missing.stream().filter(row -> spokenOf.contains(row.id())).toList();
        kept.forEach(row -> saved.add(row.moved(claim -> MovedQuote.in(document, claim))));
        rows.save(saved);
        rows.delete(missing.stream()
                .map(ClaimRow::id)
                .filter(id -> !spokenOf.contains(id))
                .toList());
        return new ExtractionResult(added, missing.size() - kept.size(), kept.size());
    }
}
