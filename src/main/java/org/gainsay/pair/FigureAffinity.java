package org.gainsay.pair;

import java.math.BigDecimal;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * How likely two figures are to count the same: what they count, the words around them, how near they lie. A point is worth
 * about as much as one word of content that stands beside both.
 */
final class FigureAffinity {

    private static final double SAME_THING = 3;
    private static final double THING_AND_DEED = 2.5;
    private static final double KIND_OF_THING = 2;
    private static final double THING_BESIDE_THE_OTHER = 1.5;
    private static final double ONE_MEASURE = 1;
    private static final double OTHER_THING = -1;
    private static final double ONE_NEIGHBOUR = 0.5;
    private static final double OTHER_TIME = -0.5;
    private static final double DIFFERENCE_AND_AMOUNT = -2;
    private static final double LIKE_SIZE = 2;

    /** Beyond this ratio, the size of two figures tells nothing. */
    private static final double LIKE = 1.5;

    /** The nearness within which a word belongs to what a figure counts. */
    private static final double BESIDE = 0.25;

    private final WordNet wordNet;
    private final Words words;

    FigureAffinity(WordNet wordNet, Words words) {
        this.wordNet = wordNet;
        this.words = words;
    }

    /** Empty where they are of different kinds, such as money and people. */
    OptionalDouble of(Figure one, Figure other) {
        if (!areOfOneKind(one, other)) {
            return OptionalDouble.empty();
        }
        double affinity =
                counted(one, other) + surroundings(one, other) / 2 + surroundings(other, one) / 2 + size(one, other);
        affinity += neighbour(one.before(), other.before()) + neighbour(one.after(), other.after());
        if (one.difference() != other.difference()) {
            affinity += DIFFERENCE_AND_AMOUNT;
        }
        if (one.time() != null && other.time() != null && one.time().isApartFrom(other.time())) {
            affinity += OTHER_TIME;
        }
        return OptionalDouble.of(affinity);
    }

    /** A bare number may be of any unit, if it counts nothing; persons may be counted by a deed. */
    private static boolean areOfOneKind(Figure one, Figure other) {
        String unit = one.quantity().unit();
        String otherUnit = other.quantity().unit();
        if (unit != null && otherUnit != null) {
            return unit.equals(otherUnit);
        }
        if (unit == null && otherUnit == null) {
            return true;
        }
        Figure bare = unit == null ? one : other;
        Figure measured = unit == null ? other : one;
        return bare.counted() == null || "person".equals(measured.quantity().unit());
    }

    private double counted(Figure one, Figure other) {
        Lemma thing = one.counted();
        Lemma otherThing = other.counted();
        if (thing == null || otherThing == null) {
            String unit = one.quantity().unit();
            return unit != null && unit.equals(other.quantity().unit()) ? ONE_MEASURE : 0;
        }
        return switch (wordNet.kinship(thing, otherThing)) {
            case SAME -> SAME_THING;
            case DERIVED -> THING_AND_DEED;
            case NARROWER, BROADER -> KIND_OF_THING;
            case OPPOSITE, NONE -> Math.max(besides(thing, other), besides(otherThing, one));
        };
    }

    /** "148 critics" of a film that was "reviewed", and "147 reviews". */
    private double besides(Lemma thing, Figure figure) {
        boolean found = figure.near().entrySet().stream()
                .filter(word -> word.getValue() > BESIDE)
                .map(word -> wordNet.kinship(thing, word.getKey()))
                .anyMatch(kinship -> kinship == Kinship.SAME || kinship == Kinship.DERIVED);
        if (found) {
            return THING_BESIDE_THE_OTHER;
        }
        return words.is(Words.Kind.ANYONE, thing.text()) ? 0 : OTHER_THING;
    }

    private double surroundings(Figure one, Figure other) {
        return one.near().entrySet().stream()
                .mapToDouble(word -> shared(word, other.near()))
                .sum();
    }

    private double shared(Map.Entry<Lemma, Double> word, Map<Lemma, Double> others) {
        double best = 0;
        for (Map.Entry<Lemma, Double> other : others.entrySet()) {
            double weight = Math.min(word.getValue(), other.getValue());
            if (weight > best && wordNet.kinship(word.getKey(), other.getKey()).meets()) {
                best = weight;
            }
        }
        return best;
    }

    private static double neighbour(String one, String other) {
        return !one.isEmpty() && one.equals(other) ? ONE_NEIGHBOUR : 0;
    }

    /** Figures of one thing are mostly of one size, even where they contradict each other. */
    private static double size(Figure one, Figure other) {
        BigDecimal stated = one.quantity().stated();
        BigDecimal otherStated = other.quantity().stated();
        if (stated == null || otherStated == null || stated.signum() <= 0 || otherStated.signum() <= 0) {
            return 0;
        }
        double ratio = Math.abs(Math.log(stated.doubleValue() / otherStated.doubleValue()));
        return LIKE_SIZE * Math.max(0, 1 - ratio / Math.log(LIKE));
    }
}
