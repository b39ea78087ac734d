package org.gainsay.store;

import java.util.List;
import java.util.stream.IntStream;
import org.gainsay.claim.AsOf;
import org.gainsay.claim.Basis;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Hop;
import org.gainsay.claim.Modality;
import org.gainsay.claim.Polarity;
import org.gainsay.claim.Proposition;
import org.gainsay.claim.Provenance;
import org.gainsay.claim.Stance;
import org.gainsay.format.LocatedClaim;

/** Claims that tests keep. */
final class Claims {

    private Claims() {}

    static Claim claim(String id, String subject) {
        return new Claim(
                id,
                new Proposition(subject, "present", null, "Libya"),
                null,
                Polarity.ASSERTED,
                Stance.STATES,
                Modality.CERTAIN,
                List.of(),
                Basis.UNSTATED,
                AsOf.UNKNOWN,
                null,
                List.of(Hop.of("UN Panel"), Hop.of("Reuters")),
                new Provenance("d1.txt", null, null, null),
                List.of(),
                null,
                false);
    }

    /** As read from {@code claims.jsonl}, one a line. */
    static List<LocatedClaim> located(Claim... claims) {
        return IntStream.range(0, claims.length)
                .mapToObj(index -> new LocatedClaim("claims.jsonl", index + 1, claims[index]))
                .toList();
    }

    static List<LocatedClaim> many(int count) {
        return located(IntStream.range(0, count)
                .mapToObj(index -> claim("c%06d".formatted(index), "fighters"))
                .toArray(Claim[]::new));
    }
}
