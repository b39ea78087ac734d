package org.gainsay.review;

import java.math.BigDecimal;
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

    Voices(Rule rule, Vocabulary vocabulary) {
        this.rule = rule;
        this.vocabulary = vocabulary;
    }

    Voice of(Claim claim) {
        return new Voice(name(claim.origin().source()), answer(claim));
    }

    /** A voice of an earlier day under the names of today. */
    Voice now(Voice voice) {
        return new Voice(name(voice.origin()), rule instanceof ValueRule ? name(voice.says()) : voice.says());
    }

    private String name(String name) {
        return vocabulary.term(name).label();
    }

    private String answer(Claim claim) {
        Estimate estimate = claim.estimate();
        if (rule instanceof DenialRule) {
            return claim.polarity() == Polarity.DENIED ? "denied" : "asserted";
        }
        if (rule instanceof ValueRule value) {
            Proposition proposition = claim.proposition();
            String holder = value.holder() == ValueRule.Holder.SUBJECT ? proposition.subject() : proposition.object();
            return holder == null ? "" : name(holder);
        }
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
