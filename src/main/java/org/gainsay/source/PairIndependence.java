package org.gainsay.source;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gainsay.claim.Claim;
import org.gainsay.vocabulary.Term;

/**
 * Whether the origins of two claims are independent of each other: what {@link Independence} counts of the two, for many pairs.
 * What ties a chain to others is looked up once.
 */
public final class PairIndependence {

    /** Whether two origins are independent of each other. */
    public enum Answer {
        INDEPENDENT,
        PERHAPS_INDEPENDENT,
        DEPENDENT
    }

    private final Institutions institutions;
    private final Kinship kinship;
    private final Map<String, Standpoint> byClaim = new HashMap<>();
    private final Map<Chain, Standpoint> byChain = new HashMap<>();

    /**
     * What ties a chain to others.
     *
     * @param bodies who speaks where the origin does
     * @param speaksFor those for whom the origin speaks
     * @param relays named, through whom the chain runs
     * @param relaysSpeakFor those for whom these speak
     */
    private record Standpoint(
            Voice voice,
            boolean named,
            Set<Term> bodies,
            Set<Term> speaksFor,
            Set<Term> relays,
            Set<Term> relaysSpeakFor,
            Set<Object> kinship) {

        boolean dependsOn(Standpoint other) {
            return (other.named && shares(speaksFor, other.bodies))
                    || relays.contains(other.voice.source())
                    || shares(relays, other.speaksFor)
                    || shares(relaysSpeakFor, other.bodies);
        }

        private static boolean shares(Set<Term> some, Set<Term> others) {
            return !Collections.disjoint(some, others);
        }
    }

    public PairIndependence(Institutions institutions) {
        this.institutions = institutions;
        this.kinship = new Kinship(institutions);
    }

    /** The order of the two plays no part. */
    public Answer of(Claim first, Claim second) {
        Standpoint one = standpoint(first);
        Standpoint other = standpoint(second);
        if (one.voice.compareTo(other.voice) == 0 || one.dependsOn(other) || other.dependsOn(one)) {
            return Answer.DEPENDENT;
        }
        return Collections.disjoint(one.kinship, other.kinship) ? Answer.INDEPENDENT : Answer.PERHAPS_INDEPENDENT;
    }

    private Standpoint standpoint(Claim claim) {
        return byClaim.computeIfAbsent(
                claim.id(), any -> byChain.computeIfAbsent(institutions.chain(claim), this::standpoint));
    }

    private Standpoint standpoint(Chain chain) {
        Term source = chain.origin();
        Set<Term> relays = chain.namedRelays().collect(Collectors.toSet());
        return new Standpoint(
                Voice.of(chain),
                chain.named(),
                institutions.bodies(source),
                institutions.speaksFor(source),
                relays,
                relays.stream()
                        .flatMap(relay -> institutions.speaksFor(relay).stream())
                        .collect(Collectors.toSet()),
                kinship.marks(source, chain.named()));
    }
}
