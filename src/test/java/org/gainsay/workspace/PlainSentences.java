package org.gainsay.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.gainsay.claim.AsOf;
import org.gainsay.claim.Basis;
import org.gainsay.claim.Claim;
import org.gainsay.claim.DateRange;
import org.gainsay.claim.Document;
import org.gainsay.claim.Estimate;
import org.gainsay.claim.Hop;
import org.gainsay.claim.Modality;
import org.gainsay.claim.Polarity;
import org.gainsay.claim.Proposition;
import org.gainsay.claim.Provenance;
import org.gainsay.claim.Reading;
import org.gainsay.claim.Stance;
import org.gainsay.claim.TimeBasis;
import org.gainsay.extract.Article;
import org.gainsay.extract.ClaimExtractor;
import org.gainsay.format.ClaimId;

/** Reads {@code Ana says up to 1,200 guards are in Ostrand.} and {@code Ana denies guards are in Ostrand.}, and breaks at {@code BREAK}. */
public final class PlainSentences implements ClaimExtractor {

    private static final Pattern SENTENCE =
            Pattern.compile("(?:([A-Z]\\w+) (says|denies) )?((?:up to |about )?[\\d,]+ )?(\\w+) are in ([A-Z]\\w+)\\.");

    @Override
    public List<Claim> claims(Article article) {
        if (article.prose().contains("BREAK")) {
            throw new IllegalStateException("no parse");
        }
        List<Claim> claims = new ArrayList<>();
        SENTENCE.matcher(article.prose()).results().forEach(found -> claims.add(claim(found, article.document())));
        return claims;
    }

    private static Claim claim(MatchResult found, Document document) {
        Optional<String> figure = Optional.ofNullable(found.group(3));
        Estimate estimate = figure.flatMap(words -> Rulesets.estimate(words + found.group(4)))
                .orElse(null);
        Polarity polarity = "denies".equals(found.group(2)) ? Polarity.DENIED : Polarity.ASSERTED;
        Proposition proposition = new Proposition(found.group(4), "present", null, found.group(5));
        Hop publisher = Hop.of(Objects.requireNonNullElse(document.publisher(), document.id()));
        List<Hop> chain = found.group(1) == null ? List.of(publisher) : List.of(Hop.of(found.group(1)), publisher);
        Provenance place = new Provenance(document.id(), found.start(), found.end(), found.group());
        DateRange published = document.published();
        return new Claim(
                ClaimId.of(proposition, estimate, polarity, chain, place),
                proposition,
                estimate,
                polarity,
                polarity == Polarity.DENIED ? Stance.DENIES : Stance.STATES,
                Modality.CERTAIN,
                List.of(),
                Basis.UNSTATED,
                published == null ? AsOf.UNKNOWN : new AsOf(published, TimeBasis.ASSUMED),
                published,
                chain,
                place,
                List.of(),
                new Reading("machine", 0.7, "plain sentence", false),
                false);
    }
}
