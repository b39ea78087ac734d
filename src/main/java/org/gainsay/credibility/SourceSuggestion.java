package org.gainsay.credibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gainsay.compare.Fact;

/**
 * What the record of a source would support on the scale of reliability. From {@link Rate#ENOUGH} questions on that independent
 * origins decided, the ends of the interval of those on which it was borne out: B from 80 percent on, C from 50, else D. A
 * source that told two versions on a tenth of its questions or more is C at best. Below that number the record is too thin: F.
 *
 * <p>Never A and never E: to be agreed with is not to be right, and a completely reliable source, or an unreliable one, is what
 * a person has to answer for.
 */
public final class SourceSuggestion {

    private static final double USUALLY = 0.8;
    private static final double FAIRLY = 0.5;
    private static final int ONE_IN = 10;

    private SourceSuggestion() {}

    public static Suggestion of(SourceEvidence evidence) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("borne out", evidence.borneOut().sentence() + " that independent origins decided"));
        facts.add(new Fact("two versions", evidence.twoVersions().sentence()));
        if (!evidence.matters().isEmpty()) {
            facts.add(new Fact("party to", String.join(", ", evidence.matters()) + ", as people said"));
        }
        Optional<Rate.Interval> interval = evidence.borneOut().interval();
        if (interval.isEmpty()) {
            facts.add(new Fact("too thin", "fewer than " + Rate.ENOUGH + " such questions"));
            return Suggestion.of(Reliability.F, Reliability.F, facts);
        }
        facts.add(new Fact("limits", "never A or E: to be agreed with is not to be right"));
        Reliability best = grade(interval.get().high());
        Reliability worst = grade(interval.get().low());
        boolean wavers = evidence.twoVersions().count() * ONE_IN
                >= evidence.twoVersions().of();
        return Suggestion.of(
                wavers && best == Reliability.B ? Reliability.C : best,
                wavers && worst == Reliability.B ? Reliability.C : worst,
                facts);
    }

    private static Reliability grade(double share) {
        if (share >= USUALLY) {
            return Reliability.B;
        }
        return share >= FAIRLY ? Reliability.C : Reliability.D;
    }
}
