package org.gainsay.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.gainsay.claim.Claim;
import org.gainsay.claim.DateRange;
import org.gainsay.claim.Estimate;
import org.gainsay.claim.Reading;
import org.gainsay.claim.Word;
import org.gainsay.credibility.Grades;
import org.gainsay.format.ClaimJson;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Claims as rows, in an order that a person asks for. */
public final class ClaimListing {

    /** What claims can be sorted by; claims without it come last, and ids decide between equals. */
    public enum Order {
        ID,
        SUBJECT,
        DATE,
        FIGURE,
        SOURCE,
        /** What a machine is least sure of first. */
        CONFIDENCE
    }

    private static final Comparator<Claim> BY_ID = Comparator.comparing(Claim::id);

    private ClaimListing() {}

    public static Listing of(Collection<Claim> claims) {
        Listing.Builder rows = Listing.of("id", "polarity", "figure", "claim", "time", "chain", "read");
        for (Claim claim : claims) {
            rows.row(
                    claim.id(),
                    Word.of(claim.polarity()),
                    Phrases.figure(claim),
                    Phrases.proposition(claim),
                    Phrases.time(claim),
                    Phrases.chain(claim),
                    read(claim));
        }
        return rows.build();
    }

    public static ArrayNode json(Collection<Claim> claims) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        claims.forEach(claim -> array.add(ClaimJson.toJson(claim)));
        return array;
    }

    /** The same with how people grade each claim and those who made it. */
    public static ArrayNode json(Collection<Claim> claims, Grades grades) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        claims.forEach(claim -> array.add(GradeJson.onto(ClaimJson.toJson(claim), grades.concerning(List.of(claim)))));
        return array;
    }

    public static List<Claim> sorted(Collection<Claim> claims, Order order) {
        Comparator<Claim> comparator =
                switch (order) {
                    case ID -> BY_ID;
                    case SUBJECT ->
                        Comparator.comparing(claim -> claim.proposition().subject(), String.CASE_INSENSITIVE_ORDER);
                    case DATE -> Comparator.comparing(ClaimListing::day, last());
                    case FIGURE -> Comparator.comparing(ClaimListing::figure, last());
                    case SOURCE ->
                        Comparator.comparing(claim -> claim.origin().source(), String.CASE_INSENSITIVE_ORDER);
                    case CONFIDENCE -> Comparator.comparing(ClaimListing::confidence, last());
                };
        return claims.stream().sorted(comparator.thenComparing(BY_ID)).toList();
    }

    private static <T extends Comparable<? super T>> Comparator<T> last() {
        return Comparator.nullsLast(Comparator.naturalOrder());
    }

    /** How it was read: {@code machine, 70 %}, {@code accepted}; empty where a person made it. */
    private static String read(Claim claim) {
        Reading reading = claim.reading();
        if (reading == null) {
            return "";
        }
        Double confidence = reading.confidence();
        String sure = confidence == null ? "" : ", " + Math.round(confidence * 100) + " %";
        return reading.accepted() ? "accepted" : reading.by() + sure;
    }

    private static @Nullable Double confidence(Claim claim) {
        return claim.reading() == null ? null : claim.reading().confidence();
    }

    private static @Nullable LocalDate day(Claim claim) {
        DateRange period =
                claim.asOf().period() == null ? claim.saidOn() : claim.asOf().period();
        if (period == null) {
            return null;
        }
        return period.from() == null ? period.to() : period.from();
    }

    private static @Nullable BigDecimal figure(Claim claim) {
        Estimate estimate = claim.estimate();
        if (estimate == null) {
            return null;
        }
        if (estimate.best() != null) {
            return estimate.best();
        }
        return estimate.low() == null ? estimate.high() : estimate.low();
    }
}
