package org.gainsay.review;

import java.time.Period;
import java.util.Collection;
import java.util.Objects;
import org.gainsay.claim.DateRange;
import org.gainsay.rule.NumberRule;
import org.gainsay.rule.Rule;
import org.gainsay.rule.ValueRule;
import org.gainsay.vocabulary.Scope;
import org.gainsay.vocabulary.Term;
import org.gainsay.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Whether voices that give one answer speak of one matter. A reprint may leave out what it is about, or say it more widely or more
 * narrowly; of another event, or of a time plainly apart, is another matter.
 */
final class Retelling {

    /** Beyond which two stated times are plainly of two, where the rule names none: the drift of headcounts. */
    private static final Period DRIFT = Period.ofDays(180);

    private final Vocabulary vocabulary;
    private final Period drift;

    Retelling(Rule rule, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.drift = drift(rule);
    }

    private static Period drift(Rule rule) {
        Period named = rule instanceof NumberRule number
                ? number.drift()
                : rule instanceof ValueRule value ? value.drift() : null;
        return Objects.requireNonNullElse(named, DRIFT);
    }

    /**
     * Whether a voice tells what earlier ones told: one that is as precise as it is, or vaguer ones, where all of them may have meant
     * the same. Where some spoke of another matter, it is open what the vaguer ones meant.
     */
    boolean isOf(Heard voice, Collection<Heard> earlier) {
        return earlier.stream().anyMatch(one -> isAsPrecise(one, voice) && isLike(one, voice))
                || (!earlier.isEmpty() && earlier.stream().allMatch(one -> isLike(one, voice)));
    }

    /** Whether a voice tells all that an earlier one told of the matter, and no more widely. */
    boolean tellsAll(Heard voice, Heard earlier) {
        Heard.Matter tells = voice.matter();
        Heard.Matter told = earlier.matter();
        return isWithin(tells.subject(), told.subject())
                && isWithin(tells.object(), told.object())
                && isWithin(tells.place(), told.place());
    }

    private boolean isWithin(@Nullable Term name, @Nullable Term earlier) {
        return earlier == null || (name != null && vocabulary.isWithin(name, earlier));
    }

    private static boolean isAsPrecise(Heard one, Heard voice) {
        Heard.Matter has = one.matter();
        Heard.Matter sought = voice.matter();
        return (has.subject() != null || sought.subject() == null)
                && (has.object() != null || sought.object() == null)
                && (has.place() != null || sought.place() == null);
    }

    private boolean isLike(Heard one, Heard other) {
        Heard.Matter matter = one.matter();
        Heard.Matter others = other.matter();
        return isLike(matter.subject(), others.subject())
                && isLike(matter.object(), others.object())
                && isLike(matter.place(), others.place())
                && isOfOneTime(one.asOf(), other.asOf());
    }

    private boolean isLike(@Nullable Term one, @Nullable Term other) {
        if (one == null || other == null) {
            return true;
        }
        Scope scope = vocabulary.scope(one, other);
        return scope != Scope.UNRELATED && scope != Scope.OVERLAPPING;
    }

    private boolean isOfOneTime(@Nullable DateRange one, @Nullable DateRange other) {
        return one == null || other == null || one.isWithin(drift, other);
    }
}
