package org.gainsay.compare;

import org.gainsay.rule.Severity;
import org.gainsay.rule.Verdict;

/**
 * How much there is to what two claims or positions come to.
 *
 * @param severity what the rule gives to the verdict; not to acknowledge is no more than a note
 */
record Strength(Verdict verdict, Severity severity) {

    boolean isClash() {
        return verdict.isClash();
    }

    /** The stronger verdict and the higher severity of both. */
    Strength and(Strength other) {
        return new Strength(
                verdict.compareTo(other.verdict) <= 0 ? verdict : other.verdict,
                severity.compareTo(other.severity) >= 0 ? severity : other.severity);
    }
}
