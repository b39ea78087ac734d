package org.gainsay.format;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gainsay.claim.AsOf;
import org.gainsay.claim.Basis;
import org.gainsay.claim.Bound;
import org.gainsay.claim.Claim;
import org.gainsay.claim.DateRange;
import org.gainsay.claim.Estimate;
import org.gainsay.claim.Hop;
import org.gainsay.claim.Modality;
import org.gainsay.claim.Polarity;
import org.gainsay.claim.Proposition;
import org.gainsay.claim.Provenance;
import org.gainsay.claim.Reading;
import org.gainsay.claim.Role;
import org.gainsay.claim.Stance;
import org.gainsay.claim.TimeBasis;
import org.jspecify.annotations.Nullable;

/** Claims of every shape from a seed, with the texts that formats stumble over. */
final class RandomClaims {

    private static final List<String> TEXTS = List.of(
            "Wagner people",
            "a, \"quoted\"; text",
            "two\nlines",
            "two\r\nlines",
            "=1+1",
            "'=1+1",
            "+49",
            "-5",
            "@home",
            "'",
            "a > b",
            "a [said]",
            "[said]",
            "back\\slash\\",
            "\\;",
            "null",
            "true",
            "1970",
            "Zażółć – «цитата» 数 \uD83D\uDE00",
            "\u001b[31mred",
            "\u202eturned",
            "#comment");

    private final Random random;

    RandomClaims(long seed) {
        this.random = new Random(seed);
    }

    List<Claim> list(int count) {
        return IntStream.range(0, count).mapToObj(i -> claim("c" + i)).toList();
    }

    private Claim claim(String id) {
        return new Claim(
                id,
                new Proposition(text(), text(), maybe(this::text), maybe(this::text)),
                maybe(() -> estimate(true)),
                one(Polarity.values()),
                one(Stance.values()),
                one(Modality.values()),
                texts(),
                one(Basis.values()),
                random.nextBoolean() ? AsOf.UNKNOWN : asOf(),
                maybe(this::days),
                Stream.generate(this::hop).limit(1 + random.nextInt(4)).toList(),
                maybe(this::provenance),
                texts(),
                maybe(() -> new Reading(text(), maybe(random::nextDouble), maybe(this::text), random.nextBoolean())),
                random.nextBoolean());
    }

    private Estimate estimate(boolean mayHaveParts) {
        BigDecimal low = number();
        BigDecimal best = low.add(number());
        BigDecimal high = best.add(number());
        boolean openLow = random.nextBoolean();
        boolean openHigh = random.nextBoolean();
        return new Estimate(
                text(),
                maybe(this::number),
                one(Bound.values()),
                openLow ? null : low,
                openLow && openHigh ? best : maybe(() -> best),
                openHigh ? null : high,
                !openLow && random.nextBoolean(),
                !openHigh && random.nextBoolean(),
                maybe(this::text),
                maybe(this::text),
                mayHaveParts && random.nextBoolean() ? List.of(estimate(false), estimate(false)) : List.of());
    }

    private AsOf asOf() {
        return new AsOf(days(), one(TimeBasis.STATED, TimeBasis.INFERRED, TimeBasis.ASSUMED));
    }

    private DateRange days() {
        LocalDate from = LocalDate.of(2019, 1, 1).plusDays(random.nextInt(1000));
        return switch (random.nextInt(5)) {
            case 0 -> DateRange.day(from);
            case 1 -> DateText.date(String.valueOf(from.getYear()));
            case 2 -> new DateRange(null, from);
            case 3 -> new DateRange(from, null);
            default -> new DateRange(from, from.plusDays(random.nextInt(100)));
        };
    }

    private Hop hop() {
        return new Hop(text(), maybe(() -> one(Role.values())), random.nextBoolean(), random.nextBoolean());
    }

    private Provenance provenance() {
        int start = random.nextInt(1000);
        boolean placed = random.nextBoolean();
        return new Provenance(text(), placed ? start : null, placed ? start + 10 : null, maybe(this::text));
    }

    private List<String> texts() {
        return Stream.generate(this::text).limit(random.nextInt(3)).toList();
    }

    private String text() {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }

    /** Above 0, whole or not. */
    private BigDecimal number() {
        return BigDecimal.valueOf(1 + random.nextInt(1_000_000_000), random.nextInt(12) - 3);
    }

    @SafeVarargs
    private <T> T one(T... values) {
        return values[random.nextInt(values.length)];
    }

    private <T> @Nullable T maybe(Supplier<T> value) {
        return random.nextBoolean() ? value.get() : null;
    }
}
