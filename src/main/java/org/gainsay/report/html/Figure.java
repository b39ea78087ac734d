package org.gainsay.report.html;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.gainsay.claim.Claim;
import org.gainsay.compare.Conflict;
import org.gainsay.compare.Quantity;
import org.gainsay.report.Differing;
import org.gainsay.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * A figure of a position, whoever gives it.
 *
 * @param position number of the position that it belongs to, from 1
 * @param counted what is counted
 * @param day on which it was given last
 */
record Figure(int position, String counted, Quantity quantity, List<String> speakers, @Nullable LocalDate day)
        implements Room.Place {

    private record Key(int position, String text, String counted, Optional<String> unit) {}

    /** Position by position; the same words for the same thing count once. */
    static List<Figure> of(Conflict conflict, Vocabulary vocabulary) {
        Map<Key, Figure> figures = new LinkedHashMap<>();
        Differing differing = Differing.among(conflict);
        for (int i = 0; i < conflict.positions().size(); i++) {
            for (Claim claim : conflict.positions().get(i).claims()) {
                Quantity quantity = Quantity.of(claim, vocabulary).orElse(null);
                if (quantity != null) {
                    String counted = differing.counted(claim);
                    Key key = new Key(i + 1, quantity.estimate().text(), counted, Optional.ofNullable(quantity.unit()));
                    Figure figure = new Figure(
                            i + 1, counted, quantity, List.of(claim.origin().source()), Room.day(claim));
                    figures.merge(key, figure, Figure::joinedWith);
                }
            }
        }
        return List.copyOf(figures.values());
    }

    private Figure joinedWith(Figure other) {
        boolean newer = day == null || (other.day != null && other.day.isAfter(day));
        return new Figure(
                position,
                counted,
                quantity,
                Stream.concat(speakers.stream(), other.speakers.stream()).toList(),
                newer ? other.day : day);
    }

    /** Its ends and the figure named for the thing itself, where they are known. */
    Stream<BigDecimal> values() {
        return Stream.of(quantity.low(), quantity.best(), quantity.high()).filter(Objects::nonNull);
    }
}
