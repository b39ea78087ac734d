package org.gainsay.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.gainsay.claim.Claim;
import org.gainsay.claim.ClaimBuilder;
import org.gainsay.claim.Estimate;
import org.gainsay.claim.Figures;
import org.gainsay.claim.Hop;
import org.gainsay.claim.Modality;
import org.gainsay.claim.Stance;
import org.gainsay.claim.TimeBasis;
import org.jspecify.annotations.Nullable;

/** Claims drawn at random from a seed, from few enough words that many of them meet. */
public final class RandomClaims {

    private static final List<String> PEOPLE = List.of(
            "people",
            "children",
            "troops",
            "regular troops",
            "mercenaries",
            "Russian mercenaries",
            "Wagner people",
            "Russians",
            "Aidar battalion");
    private static final List<String> AIRCRAFT = List.of("aircraft", "fighter jets", "MiG-29", "Su-24");
    private static final List<String> SOURCES =
            List.of("Kremlin", "Russian presidency", "Russia", "minister", "Agency", "Outlet A", "Outlet B");

    private final Random random;

    public RandomClaims(long seed) {
        this.random = new Random(seed);
    }

    public List<Claim> many(int count) {
        return Stream.iterate(0, i -> i + 1).limit(count).map(i -> one(id(i))).toList();
    }

    static String id(int number) {
        return String.format("c%03d", number);
    }

    Claim one(String id) {
        ClaimBuilder claim =
                switch (random.nextInt(8)) {
                    case 0, 1, 2 -> count(id, pick(PEOPLE), pick(List.of("present", "operate", "arrive")));
                    case 3 ->
                        count(id, pick(PEOPLE), "killed")
                                .object(maybe(pick(List.of("market bombing", "harbour bombing"))));
                    case 4 -> delivery(id);
                    case 5 ->
                        ClaimBuilder.claim(id)
                                .about("front line", "measured")
                                .says(Figures.in(pick(List.of("km", "metre")), figure()));
                    case 6 ->
                        ClaimBuilder.claim(id)
                                .about(pick(List.of("troops", "mercenaries", "Wagner people")), "shot down")
                                .object(maybe("the drone"));
                    default ->
                        ClaimBuilder.claim(id)
                                .about("Wagner people", pick(List.of("linked to", "owned by", "supported by")))
                                .object(maybe("Russia"));
                };
        claim.place(random.nextInt(6) == 0 ? null : pick(List.of("Libya", "Tripoli", "Jufra", "Syria")));
        time(claim);
        polarity(claim);
        return claim.by(chain())
                .modality(random.nextInt(5) == 0 ? Modality.POSSIBLE : Modality.CERTAIN)
                .document("d" + random.nextInt(3) + ".txt")
                .build();
    }

    /** Whole figures, so that a tolerance of 10 % has cases on either side. */
    Estimate figure() {
        long figure = 10L + random.nextInt(30);
        return switch (random.nextInt(8)) {
            case 0 -> Figures.about(figure);
            case 1 -> Figures.upTo(figure);
            case 2 -> Figures.atLeast(figure);
            case 3 -> Figures.moreThan(figure);
            case 4 -> Figures.fewerThan(figure);
            case 5 -> Figures.between(figure, figure + random.nextInt(20));
            case 6 -> random.nextBoolean() ? Figures.dozens() : Figures.hundreds();
            default -> Figures.exactly(figure);
        };
    }

    <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private ClaimBuilder count(String id, String who, String predicate) {
        ClaimBuilder claim = ClaimBuilder.claim(id).about(who, predicate);
        return random.nextInt(5) == 0 ? claim : claim.says(figure());
    }

    private ClaimBuilder delivery(String id) {
        ClaimBuilder claim = ClaimBuilder.claim(id).about(pick(AIRCRAFT), pick(List.of("delivered", "arrive")));
        if (random.nextBoolean()) {
            return claim.says(figure());
        }
        long first = 1L + random.nextInt(8);
        long second = 1L + random.nextInt(8);
        return claim.about("aircraft", "delivered")
                .says(Figures.sum(
                        "aircraft",
                        Figures.exactly(first + second),
                        Figures.of(pick(AIRCRAFT), Figures.exactly(first)),
                        Figures.of(pick(AIRCRAFT), Figures.exactly(second))));
    }

    private void time(ClaimBuilder claim) {
        LocalDate from = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(400));
        claim.asOf(from + "/" + from.plusDays(random.nextInt(3) == 0 ? random.nextInt(60) : 0));
        switch (random.nextInt(6)) {
            case 0 -> claim.asOf(TimeBasis.UNKNOWN);
            case 1 -> claim.asOf(TimeBasis.INFERRED);
            default -> claim.saidOn(from.plusDays(random.nextInt(3)).toString());
        }
    }

    private void polarity(ClaimBuilder claim) {
        switch (random.nextInt(10)) {
            case 0 -> claim.withheld();
            case 1 -> claim.denied().stance(pick(List.of(Stance.DENIES, Stance.DOES_NOT_ACKNOWLEDGE)));
            case 2 -> claim.denied(id(random.nextInt(20)));
            default -> claim.stance(Stance.STATES);
        }
    }

    private Hop[] chain() {
        List<Hop> hops = new ArrayList<>();
        int length = 1 + random.nextInt(3);
        for (int i = 0; i < length; i++) {
            boolean named = random.nextInt(6) > 0;
            hops.add(new Hop(pick(SOURCES), null, named, i == 0 && random.nextInt(3) == 0));
        }
        return hops.toArray(Hop[]::new);
    }

    private @Nullable String maybe(String name) {
        return random.nextInt(4) == 0 ? null : name;
    }
}
