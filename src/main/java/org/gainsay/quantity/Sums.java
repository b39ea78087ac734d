package org.gainsay.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.gainsay.claim.Bound;
import org.gainsay.claim.Estimate;
import org.jspecify.annotations.Nullable;

/**
 * Counts of different things that stand side by side, as one total that keeps its parts. The ends of the parts add up, and the
 * total is open where any part is; a qualifier in front of the first part covers those that have none of their own.
 */
final class Sums {

    private static final Lexicon LEXICON = Lexicon.ENGLISH;

    /** A longer list is no sum that a text means. */
    private static final int MOST_PARTS = 12;

    private final Words words;
    private final CountedThings things;

    Sums(Words words, CountedThings things) {
        this.words = words;
        this.things = things;
    }

    /** The readings as mentions, in order, those that make up a total within the sentence joined into one. */
    List<Mention> joined(List<Reading> readings) {
        List<Mention> mentions = new ArrayList<>();
        int index = 0;
        while (index < readings.size()) {
            Mention mention = mention(readings.get(index));
            int next = index + 1;
            Optional<Mention> longer = total(readings, index, next);
            while (longer.isPresent()) {
                mention = longer.get();
                next++;
                longer = total(readings, index, next);
            }
            mentions.add(mention);
            index = next;
        }
        return mentions;
    }

    /** The total of the readings from one to another, both included, where they are one within a sentence. */
    private Optional<Mention> total(List<Reading> readings, int first, int last) {
        if (last >= readings.size()
                || last - first >= MOST_PARTS
                || !adjacent(readings.get(last - 1), readings.get(last))) {
            return Optional.empty();
        }
        List<Reading> parts = readings.subList(first, last + 1);
        return concept(parts).flatMap(concept -> total(parts, concept)).map(total -> mention(parts, total));
    }

    /** The total of all the readings, where they stand side by side and are known to be one estimate. */
    Optional<Estimate> whole(List<Reading> readings) {
        for (int i = 1; i < readings.size(); i++) {
            if (!adjacent(readings.get(i - 1), readings.get(i))) {
                return Optional.empty();
            }
        }
        return total(readings, concept(readings).orElse(null));
    }

    private Mention mention(Reading reading) {
        return new Mention(reading.estimate(words), words.start(reading.from()), words.end(reading.to()));
    }

    private Mention mention(List<Reading> parts, Estimate total) {
        Reading last = parts.get(parts.size() - 1);
        return new Mention(total, words.start(parts.get(0).from()), words.end(last.nounTo()));
    }

    private boolean adjacent(Reading first, Reading second) {
        int comma = words.at(first.nounTo()).text().equals(",") ? first.nounTo() + 1 : first.nounTo();
        int joint = LEXICON.skip(WordList.SUM, words, comma);
        return joint > first.nounTo() && joint == second.from();
    }

    /** The narrowest concept over the parts; none where a part is that concept itself, as in "40 people, 12 children". */
    private Optional<String> concept(List<Reading> parts) {
        List<String> counted =
                parts.stream().map(Reading::of).filter(Objects::nonNull).toList();
        return counted.size() < parts.size()
                ? Optional.empty()
                : things.narrowest(counted).filter(concept -> counted.stream()
                        .noneMatch(thing -> things.narrowest(List.of(thing)).equals(Optional.of(concept))));
    }

    private Optional<Estimate> total(List<Reading> readings, @Nullable String of) {
        List<Estimate> parts = readings.stream()
                .map(reading -> reading.partEstimate(words, readings.get(0).qualifier()))
                .toList();
        BigDecimal low = sum(parts, Estimate::low);
        BigDecimal high = sum(parts, Estimate::high);
        if (!addUp(readings) || (low == null && high == null)) {
            return Optional.empty();
        }
        return Optional.of(new Estimate(
                Reading.textOf(
                        words,
                        readings.get(0).from(),
                        readings.get(readings.size() - 1).nounTo()),
                sum(parts, Estimate::stated),
                bound(parts, low, high),
                low,
                sum(parts, Estimate::best),
                high,
                low != null && parts.stream().anyMatch(Estimate::lowExclusive),
                high != null && parts.stream().anyMatch(Estimate::highExclusive),
                parts.get(0).unit(),
                of,
                parts));
    }

    /** Counts of different things in one unit. */
    private static boolean addUp(List<Reading> parts) {
        boolean different = parts.stream().map(Reading::of).allMatch(new HashSet<@Nullable String>()::add);
        boolean named = parts.stream()
                .noneMatch(part -> part.of() == null || part.figure().unit() != null);
        return different
                && named
                && parts.stream().map(Reading::unit).distinct().count() == 1;
    }

    private static @Nullable BigDecimal sum(List<Estimate> parts, Function<Estimate, @Nullable BigDecimal> end) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Estimate part : parts) {
            BigDecimal value = end.apply(part);
            if (value == null) {
                return null;
            }
            sum = sum.add(value);
        }
        return sum;
    }

    private static Bound bound(List<Estimate> parts, @Nullable BigDecimal low, @Nullable BigDecimal high) {
        List<Bound> bounds = parts.stream().map(Estimate::bound).distinct().toList();
        if (bounds.contains(Bound.VAGUE)) {
            return Bound.VAGUE;
        }
        if (low == null || high == null) {
            return low == null ? Bound.UPPER : Bound.LOWER;
        }
        return bounds.contains(Bound.RANGE) ? Bound.RANGE : bounds.contains(Bound.ABOUT) ? Bound.ABOUT : bounds.get(0);
    }
}
