package org.gainsay.credibility;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.gainsay.claim.Basis;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Polarity;
import org.gainsay.source.Independence;
import org.gainsay.source.Institutions;
import org.gainsay.source.Parties;

/**
 * What of the record of a claim bears on its credibility. Voices of parties to the matter are told and not counted.
 *
 * @param polarity of the claim
 * @param ofParty whether its own origin is a party to the matter, as a person said
 * @param support independent origins that tell the same, its own not among them
 * @param firstHand how many supporting claims of surely independent origins rest on sight, images or documents
 * @param against independent origins that contradict or deny it
 * @param parties how many claims for or against it come from parties
 */
public record ClaimEvidence(
        Polarity polarity, boolean ofParty, Count support, int firstHand, Count against, int parties) {

    private static final Set<Basis> FIRST_HAND = Set.of(Basis.SAW, Basis.IMAGERY, Basis.DOCUMENT);

    /** A number of origins of which it is not always sure that they are independent of each other. */
    public record Count(int low, int high) {

        public Count {
            if (low < 0 || low > high) {
                throw new IllegalArgumentException(low + " to " + high);
            }
        }

        boolean isNone() {
            return high == 0;
        }

        String sentence() {
            String count = low == high ? String.valueOf(low) : low + "–" + high;
            return isNone() ? "none" : count + (high == 1 ? " independent origin" : " independent origins");
        }
    }

    /** From the record of a claim. */
    public static ClaimEvidence of(ClaimRecord record, Parties parties, Institutions institutions) {
        List<Beside> opposed = record.disputes().stream()
                .filter(beside -> ClaimRecord.isOpposed(beside.bearing()))
                .toList();
        List<Beside> support = counted(record.supports(), parties);
        List<Beside> against = counted(opposed, parties);
        Independence behind = Independence.of(
                Stream.concat(Stream.of(record.claim()), support.stream().map(Beside::claim))
                        .toList(),
                institutions);
        Independence opposing =
                Independence.of(against.stream().map(Beside::claim).toList(), institutions);
        return new ClaimEvidence(
                record.claim().polarity(),
                parties.isParty(record.claim()),
                new Count(behind.low() - 1, behind.high() - 1),
                (int) support.stream().filter(ClaimEvidence::isFirstHand).count(),
                new Count(opposing.low(), opposing.high()),
                record.supports().size() + opposed.size() - support.size() - against.size());
    }

    private static List<Beside> counted(List<Beside> beside, Parties parties) {
        return beside.stream().filter(one -> !parties.isParty(one.claim())).toList();
    }

    private static boolean isFirstHand(Beside beside) {
        Claim claim = beside.claim();
        return beside.isIndependent() && FIRST_HAND.contains(claim.basis());
    }
}
