package org.gainsay.compare;

import java.util.function.Supplier;
import org.gainsay.claim.Claim;
import org.gainsay.rule.Verdict;

/**
 * What one claim does to another that it can be set against.
 *
 * @param first the one with the smaller id
 * @param question to which both belong
 * @param oneUtterance whether both report one statement of one origin, by different roads
 * @param wordingChanged whether one of them is the report against which the other is held, and they differ in their wording
 * @param why in plain English, worked out when it is asked for: there may be millions
 */
public record Bearing(
        Claim first,
        Claim second,
        Question question,
        Verdict verdict,
        boolean oneUtterance,
        boolean wordingChanged,
        Supplier<String> why) {

    public String reason() {
        return why.get();
    }

    /** Whether each tells what the other tells. */
    public boolean agrees() {
        return verdict == Verdict.AGREEMENT || verdict == Verdict.UNCHANGED;
    }

    /** The other of the two. */
    public Claim beside(Claim claim) {
        return claim.id().equals(first.id()) ? second : first;
    }
}
