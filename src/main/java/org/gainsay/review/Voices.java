package org.gainsay.review;

import java.math.BigDecimal;
import java.util.function.Predicate;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Estimate;
import org.gainsay.claim.Polarity;
import org.gainsay.claim.Proposition;
import org.gainsay.rule.DenialRule;
import org.gainsay.rule.Rule;
import org.gainsay.rule.ValueRule;
import org.gainsay.vocabulary.Vocabulary;

/** Reads of claims who answers what to a question. */
final class Voices {

    private final Rule rule;
    private final Vocabulary vocabulary;
    private final Predicate<Claim> confidential;

    /** @param confidential which claims may not leave the machine */
    Voices(Rule rule, Vocabulary vocabulary, Predicate<Claim> confidential) {
        this.rule = rule;
        this.vocabulary = vocabulary;
        this.confidential = confidential;
    }

    Voice of(Claim claim) {
        return new Voice(name(claim.origin().source()), answer(claim), confidential.test(claim));
    }

    /** A voice of an earlier day under the names of today. */
    Voice now(Voice voice) {
        return new Voice(
                name(voice.origin()),
                rule instanceof ValueRule ? name(voice.says()) : voice.says(),
                voice.confidential());
    }

    private String name(String name) {
        return vocabulary.term(name).label();
    }

    private String answer(Claim claim) {
        if (rule instanceof DenialRule) {
            return side(claim);
        }
        if (rule instanceof ValueRule value) {
            Proposition proposition = claim.proposition();
            String holder = value.holder() == ValueRule.Holder.SUBJECT ? proposition.subject() : proposition.object();
            return holder == null ? "" : name(holder);
        }
        return figure(claim);
    }

    static String side(Claim claim) {
        return claim.polarity() == Polarity.DENIED ? "denied" : "asserted";
    }

    /** The ends of the figure with its unit; empty where there is none. */
    static String figure(Claim claim) {
        Estimate estimate = claim.estimate();
        return estimate == null ? "" : ends(estimate) + (estimate.unit() == null ? "" : " " + estimate.unit());
    }

    private static String ends(Estimate estimate) {
        BigDecimal low = estimate.low();
        BigDecimal high = estimate.high();
        if (low == null && high == null) {
            return String.valueOf(estimate.best());
        }
        if (low != null && high != null && low.compareTo(high) == 0) {
            return low.toPlainString();
        }
        String from = low == null ? "" : (estimate.lowExclusive() ? ">" : "") + low.toPlainString();
        String to = high == null ? "" : (estimate.highExclusive() ? "<" : "") + high.toPlainString();
        return from + ".." + to;
    }
}
