package org.gainsay.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Claims for tests. To begin with: mercenaries present in Libya, asserted for certain by a named source of the claim's own id, of
 * 1 July 2020, stated. Each method changes one thing of it.
 */
public final class ClaimBuilder {

    private final String id;
    private Proposition proposition = new Proposition("mercenaries", "present", null, "Libya");
    private @Nullable Estimate estimate;
    private Polarity polarity = Polarity.ASSERTED;
    private Stance stance = Stance.STATES;
    private Modality modality = Modality.CERTAIN;
    private AsOf asOf = new AsOf(DateRange.day(LocalDate.of(2020, 7, 1)), TimeBasis.STATED);
    private @Nullable DateRange saidOn;
    private List<Hop> attribution;
    private @Nullable Provenance provenance;
    private List<String> denies = List.of();
    private @Nullable Reading reading;

    private ClaimBuilder(String id) {
        this.id = id;
        this.attribution = List.of(Hop.of("source of " + id));
    }

    public static ClaimBuilder claim(String id) {
        return new ClaimBuilder(id);
    }

    public ClaimBuilder about(String subject, String predicate) {
        proposition = new Proposition(subject, predicate, proposition.object(), proposition.place());
        return this;
    }

    public ClaimBuilder object(@Nullable String object) {
        proposition = new Proposition(proposition.subject(), proposition.predicate(), object, proposition.place());
        return this;
    }

    public ClaimBuilder place(@Nullable String place) {
        proposition = new Proposition(proposition.subject(), proposition.predicate(), proposition.object(), place);
        return this;
    }

    public ClaimBuilder says(@Nullable Estimate figure) {
        estimate = figure;
        return this;
    }

    /** From the innermost speaker outward, each named and in paraphrase. */
    public ClaimBuilder by(String... sources) {
        attribution = Stream.of(sources).map(Hop::of).toList();
        return this;
    }

    public ClaimBuilder by(Hop... hops) {
        attribution = List.of(hops);
        return this;
    }

    /** As {@link #by(String...)}, but in the innermost speaker's own words. */
    public ClaimBuilder quoting(String... sources) {
        attribution = Stream.concat(
                        Stream.of(new Hop(sources[0], Role.SAID, true, true)),
                        Stream.of(sources).skip(1).map(Hop::of))
                .toList();
        return this;
    }

    /** A day, or two days with a slash between them. */
    public ClaimBuilder asOf(String period) {
        asOf = new AsOf(period(period), TimeBasis.STATED);
        return this;
    }

    public ClaimBuilder asOf(TimeBasis basis) {
        asOf = new AsOf(basis == TimeBasis.UNKNOWN ? null : asOf.period(), basis);
        return this;
    }

    public ClaimBuilder saidOn(String period) {
        saidOn = period(period);
        return this;
    }

    public ClaimBuilder modality(Modality how) {
        modality = how;
        return this;
    }

    public ClaimBuilder stance(Stance manner) {
        stance = manner;
        return this;
    }

    /** Denied, and naming these claims. */
    public ClaimBuilder denied(String... ids) {
        polarity = Polarity.DENIED;
        stance = Stance.DENIES;
        denies = List.of(ids);
        return this;
    }

    public ClaimBuilder withheld() {
        polarity = Polarity.WITHHELD;
        stance = Stance.CANNOT_CONFIRM;
        return this;
    }

    public ClaimBuilder document(String name) {
        provenance = new Provenance(name, null, null, null);
        return this;
    }

    public ClaimBuilder readByMachine() {
        reading = new Reading("machine", 0.8, null, false);
        return this;
    }

    public Claim build() {
        return new Claim(
                id,
                proposition,
                estimate,
                polarity,
                stance,
                modality,
                List.of(),
                Basis.UNSTATED,
                asOf,
                saidOn,
                attribution,
                provenance,
                denies,
                reading,
                false);
    }

    private static DateRange period(String text) {
        String[] ends = text.split("/", -1);
        return new DateRange(day(ends[0]), day(ends[ends.length - 1]));
    }

    private static @Nullable LocalDate day(String text) {
        return text.equals("..") ? null : LocalDate.parse(text);
    }
}
