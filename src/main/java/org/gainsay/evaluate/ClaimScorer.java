package org.gainsay.evaluate;

import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Polarity;
import org.gainsay.claim.Stance;

/** How well the claims of articles are found: figures, denials, what any reader must find, and who says it. */
final class ClaimScorer {

    private final List<KeyClaim> key;
    private final List<Claim> claims;

    private ClaimScorer(List<KeyClaim> key, List<Claim> claims) {
        Set<String> documents = key.stream().map(KeyClaim::number).collect(Collectors.toSet());
        this.key = key;
        this.claims = some(claims, claim -> documents.contains(KeyClaim.number(claim)));
    }

    /** Claims of articles of which the key says nothing play no part. */
    static List<Measure> score(List<KeyClaim> key, List<Claim> claims) {
        return new ClaimScorer(key, claims).measures();
    }

    private List<Measure> measures() {
        List<KeyClaim> numeric = some(key, claim -> claim.quantity() != null);
        List<KeyClaim> missed = some(numeric, claim -> !isFound(claim, KeyClaim::isCountedBy));
        List<Claim> counted = some(claims, claim -> claim.estimate() != null);
        List<KeyClaim> denials = some(key, KeyClaim::denial);
        List<Claim> denied =
                some(claims, claim -> claim.polarity() == Polarity.DENIED && claim.stance() != Stance.NEGATES);
        List<KeyClaim> first = some(key, claim -> claim.tier() == 1);
        List<KeyClaim> met = some(first, claim -> isFound(claim, KeyClaim::isMetBy));
        return List.of(
                Measure.count("claims", claims.size()),
                Measure.share("figures: recall", numeric.size() - missed.size(), numeric.size(), ids(missed)),
                Measure.share(
                        "figures: precision",
                        some(counted, claim -> isRight(claim, numeric)).size(),
                        counted.size()),
                Measure.share(
                        "denials: recall",
                        some(denials, claim -> isFound(claim, KeyClaim::isDeniedBy))
                                .size(),
                        denials.size(),
                        ids(some(denials, claim -> !isFound(claim, KeyClaim::isDeniedBy)))),
                Measure.share(
                        "denials: precision",
                        some(denied, claim -> denials.stream().anyMatch(denial -> denial.isMetBy(claim)))
                                .size(),
                        denied.size()),
                Measure.share(
                        "tier 1: recall", met.size(), first.size(), ids(some(first, claim -> !met.contains(claim)))),
                Measure.share(
                        "tier 1: speaker right of those met",
                        some(met, claim -> isFound(claim, KeyClaim::isCreditedBy))
                                .size(),
                        met.size(),
                        ids(some(met, claim -> !isFound(claim, KeyClaim::isCreditedBy)))));
    }

    private boolean isFound(KeyClaim wanted, BiPredicate<KeyClaim, Claim> how) {
        return claims.stream().anyMatch(claim -> how.test(wanted, claim));
    }

    private static boolean isRight(Claim claim, List<KeyClaim> numeric) {
        return numeric.stream().anyMatch(wanted -> wanted.isCountedBy(claim));
    }

    private static List<String> ids(List<KeyClaim> claims) {
        return claims.stream().map(KeyClaim::id).toList();
    }

    private static <T> List<T> some(List<T> all, Predicate<T> chosen) {
        return all.stream().filter(chosen).toList();
    }
}
