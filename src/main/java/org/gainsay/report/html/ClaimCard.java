package org.gainsay.report.html;

import java.util.List;
import java.util.Map;
import org.gainsay.claim.Basis;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Document;
import org.gainsay.claim.Provenance;
import org.gainsay.claim.Word;
import org.gainsay.compare.Wording;
import org.gainsay.report.Phrases;
import org.gainsay.report.dossier.MarkedQuote;
import org.gainsay.report.dossier.QuotePiece;
import org.gainsay.rule.Rule;
import org.jspecify.annotations.Nullable;

/**
 * A claim as a reader sees it.
 *
 * @param quote in pieces; empty where none is known
 * @param knows how the innermost speaker knows
 * @param manner stance and doubt, where they are not the plain ones
 * @param document where it stands
 * @param unaccepted whether a machine read it and nobody has accepted that
 */
public record ClaimCard(
        String id,
        String statement,
        String time,
        String said,
        List<QuotePiece> quote,
        List<HopView> chain,
        String knows,
        String manner,
        DocumentView document,
        boolean unaccepted) {

    public ClaimCard {
        quote = List.copyOf(quote);
        chain = List.copyOf(chain);
    }

    /** @param rule by which it clashes; null where it clashes with nothing */
    static ClaimCard of(Claim claim, @Nullable Rule rule, Map<String, Document> documents) {
        Provenance provenance = claim.provenance();
        List<String> manner = Phrases.manner(claim).stream()
                .filter(word -> !word.startsWith("knows by"))
                .toList();
        return new ClaimCard(
                claim.id(),
                Phrases.statement(claim),
                Wording.of(claim.asOf()),
                claim.saidOn() == null ? "" : Wording.of(claim.saidOn()),
                MarkedQuote.of(claim, rule),
                claim.attribution().stream().map(HopView::of).toList(),
                claim.basis() == Basis.UNSTATED ? "not stated" : Word.of(claim.basis()),
                String.join(", ", manner),
                provenance == null ? DocumentView.NONE : DocumentView.of(provenance.document(), documents),
                claim.awaitsAcceptance());
    }
}
