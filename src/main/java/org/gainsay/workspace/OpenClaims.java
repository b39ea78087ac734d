package org.gainsay.workspace;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gainsay.claim.Claim;
import org.gainsay.source.SourceBook;

/**
 * The claims that may leave the machine: neither confidential themselves, nor by way of a confidential source. What they say of
 * withheld claims is withheld with them.
 *
 * @param claims in their order
 * @param withheld how many may not
 */
record OpenClaims(List<Claim> claims, int withheld) {

    static OpenClaims of(Collection<Claim> all, SourceBook book) {
        Set<String> withheld =
                all.stream().filter(book::isConfidential).map(Claim::id).collect(Collectors.toUnmodifiableSet());
        List<Claim> open = all.stream()
                .filter(claim -> !withheld.contains(claim.id()))
                .map(claim -> silentAbout(withheld, claim))
                .toList();
        return new OpenClaims(open, withheld.size());
    }

    private static Claim silentAbout(Set<String> withheld, Claim claim) {
        return claim.denies().stream().noneMatch(withheld::contains)
                ? claim
                : claim.denying(claim.denies().stream()
                        .filter(id -> !withheld.contains(id))
                        .toList());
    }
}
