package org.gainsay.credibility;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.gainsay.claim.Basis;
import org.gainsay.claim.Claim;
import org.gainsay.compare.Bearing;
import org.gainsay.compare.Checker;
import org.gainsay.rule.Verdict;
import org.gainsay.source.Independence;
import org.gainsay.source.Institutions;
import org.gainsay.source.Origin;
import org.gainsay.source.PairIndependence;

/**
 * Who stands behind a claim, who speaks against it, and by which other roads it was printed.
 *
 * @param supports claims of others, or of the same origin on another occasion, that tell the same
 * @param disputes claims that cannot stand with it, the strongest verdict first
 * @param relays other reports of the same utterance
 * @param behind the independence of the origins of the claim and of what supports it
 * @param against the independence of the origins of what contradicts or denies it
 */
public record ClaimRecord(
        Claim claim,
        List<Beside> supports,
        List<Beside> disputes,
        List<Beside> relays,
        Independence behind,
        Independence against) {

    private static final Comparator<Beside> ORDER = Comparator.comparing(
                    (Beside beside) -> beside.bearing().verdict())
            .thenComparing(beside -> beside.claim().id());

    public ClaimRecord {
        supports = List.copyOf(supports);
        disputes = List.copyOf(disputes);
        relays = List.copyOf(relays);
    }

    /** The record of a claim among all others. */
    public static ClaimRecord of(Claim claim, Collection<Claim> all, Checker checker, Institutions institutions) {
        List<Beside> beside = new ArrayList<>();
        PairIndependence independence = new PairIndependence(institutions);
        checker.bearings(
                all,
                other -> other.id().equals(claim.id()),
                bearing -> beside.add(Beside.of(claim, bearing, independence)));
        List<Beside> supports =
                those(beside, one -> one.bearing().agrees() && !one.bearing().oneUtterance());
        List<Beside> disputes = those(beside, one -> one.bearing().verdict().isClash());
        List<Claim> opposing = disputes.stream()
                .filter(one -> isOpposed(one.bearing()))
                .map(Beside::claim)
                .toList();
        return new ClaimRecord(
                claim,
                supports,
                disputes,
                those(beside, one -> one.bearing().oneUtterance()),
                Independence.of(
                        Stream.concat(Stream.of(claim), supports.stream().map(Beside::claim))
                                .toList(),
                        institutions),
                Independence.of(opposing, institutions));
    }

    /** Whether one of the two says that the other is not so. */
    static boolean isOpposed(Bearing bearing) {
        return bearing.verdict() == Verdict.CONTRADICTION || bearing.verdict() == Verdict.DISPUTED;
    }

    /** How the origins behind the claim know, each by its closest wording: how many of each basis. */
    public Map<Basis, Long> bases() {
        return bases(behind);
    }

    /** How the origins against it know. */
    public Map<Basis, Long> basesAgainst() {
        return bases(against);
    }

    private static Map<Basis, Long> bases(Independence independence) {
        Map<Basis, Long> counts = new EnumMap<>(Basis.class);
        independence.origins().stream()
                .map(Origin::closest)
                .forEach(closest -> counts.merge(closest.basis(), 1L, Long::sum));
        return counts;
    }

    private static List<Beside> those(List<Beside> beside, Predicate<Beside> wanted) {
        return beside.stream().filter(wanted).sorted(ORDER).toList();
    }
}
