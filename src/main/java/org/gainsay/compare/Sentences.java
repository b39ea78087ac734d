package org.gainsay.compare;

import java.util.List;
import org.gainsay.compare.Outcome.Compared;
import org.gainsay.rule.Verdict;
import org.gainsay.vocabulary.Term;

/** The sentence of a verdict, as every result prints it. */
public final class Sentences {

    private Sentences() {}

    static String of(Compared compared) {
        return of(Ground.of(compared));
    }

    static String of(Ground ground) {
        Compared compared = ground.example();
        return compared.verdict() == Verdict.DISPUTED
                ? subject(ground.asserting(), "says", "say") + " so; " + subject(ground.denying(), "denies", "deny")
                        + " it."
                : of(compared.verdict(), compared.cause());
    }

    /** The sentence where no names are to stand in it. */
    public static String of(Verdict verdict, Cause cause) {
        return switch (verdict) {
            case CONTRADICTION -> "Cannot both be true.";
            case TWO_VERSIONS -> "The same speaker, two versions.";
            case DISPUTED -> "One says so; the other denies it.";
            case UNRESOLVED -> unresolved(cause);
            case REVISED_DOWN -> "A running total fell.";
            case DIVERGENCE -> "Can both be true, but far apart.";
            case CHANGE -> "Changed over time.";
            case COMPATIBLE -> "Can both be true.";
            case AGREEMENT -> "Both say the same.";
            case UNCHANGED -> "The same figure at another time.";
        };
    }

    private static String unresolved(Cause cause) {
        return switch (cause) {
            case DISJOINT_BUT_VAGUE -> "Cannot both be true, but one figure is vague.";
            case DISJOINT_BUT_ONLY_POSSIBLE, DENIED_ONLY_POSSIBLE ->
                "Cannot both be true, but one side says only that it is possible.";
            default -> "Cannot both be true of one day; not shown to be the same day.";
        };
    }

    private static String subject(List<Term> names, String singular, String plural) {
        return Wording.names(names) + " " + (names.size() == 1 ? singular : plural);
    }
}
