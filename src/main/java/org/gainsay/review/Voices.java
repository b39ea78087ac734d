package org.gainsay.review;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.function.Predicate;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Estimate;
import org.gainsay.claim.Polarity;
import org.gainsay.claim.Proposition;
import org.gainsay.claim.TimeBasis;
import org.gainsay.compare.Position;
import org.gainsay.compare.Quantity;
import org.gainsay.rule.DenialRule;
import org.gainsay.rule.NumberRule;
import org.gainsay.rule.Rule;
import org.gainsay.rule.ValueRule;
import org.gainsay.vocabulary.Term;
import org.gainsay.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

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
        String says = answer(claim);
        String stated = rule instanceof NumberRule ? stated(claim, vocabulary) : null;
        return new Voice(
                name(claim.origin().source()),
                says,
                says.equals(stated) ? null : stated,
                named(claim.proposition(), vocabulary),
                claim.asOf().period(),
                confidential.test(claim));
    }

    boolean isConfidential(Claim claim) {
        return confidential.test(claim);
    }

    /** What a claim tells with the time of its document, where it has no other. */
    Heard heardOnItsDay(Claim claim) {
        return heard(of(claim));
    }

    /** What a claim tells; of a time that is no more than its document's nothing, for that moves with a reprint. */
    Heard heard(Claim claim) {
        Heard whole = heardOnItsDay(claim);
        return tellsItsTime(claim) ? whole : whole.withoutTime();
    }

    static boolean tellsItsTime(Claim claim) {
        TimeBasis basis = claim.asOf().basis();
        return basis == TimeBasis.STATED || basis == TimeBasis.INFERRED;
    }

    /** Whether the figures of two claims are one within the rule's tolerance. */
    boolean agree(Claim one, Claim other) {
        return rule instanceof NumberRule number
                && Quantity.of(one, vocabulary)
                        .flatMap(first -> Quantity.of(other, vocabulary)
                                .filter(second -> first.equalsWithin(second, number.tolerance())))
                        .isPresent();
    }

    /** How a position reads as a claim tells it. */
    String label(Claim claim, Position position) {
        Estimate estimate = claim.estimate();
        return rule instanceof NumberRule && estimate != null ? estimate.text() : position.label();
    }

    /** A voice, also one of an earlier day, under the names of today. */
    Heard heard(Voice voice) {
        String says = rule instanceof ValueRule ? vocabulary.term(voice.says()).key() : voice.says();
        String stated = Objects.requireNonNullElse(voice.stated(), says);
        return new Heard(vocabulary.term(voice.origin()), says, stated, matter(voice.of()), voice.asOf());
    }

    /** Who holds a role is the answer and no part of the matter. */
    private Heard.Matter matter(@Nullable Proposition of) {
        return of == null
                ? Heard.Matter.UNTOLD
                : new Heard.Matter(
                        holder() == ValueRule.Holder.SUBJECT ? null : vocabulary.term(of.subject()),
                        holder() == ValueRule.Holder.OBJECT ? null : term(of.object()),
                        term(of.place()));
    }

    private ValueRule.@Nullable Holder holder() {
        return rule instanceof ValueRule value ? value.holder() : null;
    }

    private @Nullable Term term(@Nullable String name) {
        return name == null ? null : vocabulary.term(name);
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
        return figure(claim, vocabulary);
    }

    /** The proposition under the names of today. */
    static Proposition named(Proposition proposition, Vocabulary vocabulary) {
        String object = proposition.object();
        String place = proposition.place();
        return new Proposition(
                vocabulary.term(proposition.subject()).label(),
                vocabulary.term(proposition.predicate()).label(),
                object == null ? null : vocabulary.term(object).label(),
                place == null ? null : vocabulary.term(place).label());
    }

    static String side(Claim claim) {
        return claim.polarity() == Polarity.DENIED ? "denied" : "asserted";
    }

    /** The ends of the figure in its base unit, with that; empty where there is none. */
    static String figure(Claim claim, Vocabulary vocabulary) {
        return Quantity.of(claim, vocabulary)
                .map(quantity -> withUnit(ends(quantity), quantity))
                .orElse("");
    }

    /** The figure that a claim names, in its base unit, with that; null where it names none. */
    static @Nullable String stated(Claim claim, Vocabulary vocabulary) {
        return Quantity.of(claim, vocabulary)
                .filter(quantity -> quantity.stated() != null)
                .map(quantity -> withUnit(plain(quantity.stated()), quantity))
                .orElse(null);
    }

    private static String withUnit(String figure, Quantity quantity) {
        return quantity.unit() == null ? figure : figure + " " + quantity.unit();
    }

    private static String ends(Quantity quantity) {
        BigDecimal low = quantity.low();
        BigDecimal high = quantity.high();
        if (low == null && high == null) {
            return plain(quantity.best());
        }
        if (low != null && high != null && low.compareTo(high) == 0) {
            return plain(low);
        }
        String from = low == null ? "" : (quantity.estimate().lowExclusive() ? ">" : "") + plain(low);
        String to = high == null ? "" : (quantity.estimate().highExclusive() ? "<" : "") + plain(high);
        return from + ".." + to;
    }

    private static String plain(@Nullable BigDecimal value) {
        return value == null ? "" : value.stripTrailingZeros().toPlainString();
    }
}
