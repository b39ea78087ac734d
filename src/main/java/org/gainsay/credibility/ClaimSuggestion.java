package org.gainsay.credibility;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.claim.Counted;
import org.gainsay.claim.Polarity;
import org.gainsay.compare.Fact;

/**
 * What the record of a claim would support on the scale of credibility.
 *
 * <table>
 *   <caption>With s independent origins beside its own that tell the same, and d that contradict or deny it</caption>
 *   <tr><td>neither s nor d surely above 0</td><td>6</td></tr>
 *   <tr><td>d is 0, s at least 2; or s is 1 and first hand</td><td>2</td></tr>
 *   <tr><td>d is 0, s is 1</td><td>3</td></tr>
 *   <tr><td>s above d</td><td>3</td></tr>
 *   <tr><td>s equals d</td><td>3 to 4</td></tr>
 *   <tr><td>s below d</td><td>4</td></tr>
 * </table>
 *
 * <p>Where s and d are ranges, the best grade is that of the most support and the least dispute, the worst that of the reverse.
 * Never 1 and never 5: whether a claim is confirmed, and whether it makes sense in itself, is more than a count can say. Never
 * anything for a party's denial of what others say, nor for a statement that was withheld.
 */
public final class ClaimSuggestion {

    private ClaimSuggestion() {}

    public static Suggestion of(ClaimEvidence evidence) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("support", support(evidence)));
        facts.add(new Fact("against", evidence.against().sentence()));
        if (evidence.parties() > 0) {
            facts.add(new Fact(
                    "not counted",
                    Counted.of(evidence.parties(), "claim") + " of parties to the matter, as people said"));
        }
        if (evidence.polarity() == Polarity.WITHHELD) {
            facts.add(new Fact("no grade", "who declines to speak says nothing that could be believed or not"));
            return Suggestion.none(facts);
        }
        if (evidence.polarity() == Polarity.DENIED
                && evidence.ofParty()
                && !evidence.against().isNone()) {
            facts.add(new Fact("no grade", "it is the denial of a party to the matter, and others say so"));
            return Suggestion.none(facts);
        }
        return ranged(evidence, facts);
    }

    private static Suggestion ranged(ClaimEvidence evidence, List<Fact> facts) {
        int support = evidence.support().low();
        int against = evidence.against().low();
        if (support == 0 && against == 0) {
            facts.add(new Fact("too thin", "no origin that is surely independent says the same or the contrary"));
            return Suggestion.of(Credibility.UNKNOWN, Credibility.UNKNOWN, facts);
        }
        facts.add(new Fact("limits", "never 1 or 5: those are not for a count to say"));
        return Suggestion.of(
                best(evidence.support().high(), against, evidence.firstHand()),
                worst(support, evidence.against().high(), evidence.firstHand()),
                facts);
    }

    private static Credibility best(int support, int against, int firstHand) {
        if (against == 0) {
            return undisputed(support, firstHand);
        }
        return support >= against ? Credibility.POSSIBLE : Credibility.DOUBTFUL;
    }

    private static Credibility worst(int support, int against, int firstHand) {
        if (against == 0) {
            return undisputed(support, firstHand);
        }
        return support > against ? Credibility.POSSIBLE : Credibility.DOUBTFUL;
    }

    private static Credibility undisputed(int support, int firstHand) {
        return support > 1 || firstHand > 0 ? Credibility.PROBABLE : Credibility.POSSIBLE;
    }

    private static String support(ClaimEvidence evidence) {
        String support = evidence.support().sentence();
        return evidence.support().isNone()
                ? support + " beside its own"
                : support + " beside its own; " + Counted.of(evidence.firstHand(), "claim") + " first hand";
    }
}
