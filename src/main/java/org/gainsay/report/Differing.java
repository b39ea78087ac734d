package org.gainsay.report;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Proposition;
import org.gainsay.compare.Conflict;
import org.jspecify.annotations.Nullable;

/** In which of object, such as an event, and place the claims of one conflict differ, so that what is told of each names them. */
public final class Differing {

    private final boolean objects;
    private final boolean places;

    private Differing(boolean objects, boolean places) {
        this.objects = objects;
        this.places = places;
    }

    public static Differing among(Conflict conflict) {
        List<Proposition> propositions =
                conflict.claims().stream().map(Claim::proposition).toList();
        return new Differing(differ(propositions, Proposition::object), differ(propositions, Proposition::place));
    }

    /** What is counted, with what tells it from the others: {@code civilians, Tarhuna strike}. */
    public String counted(Claim claim) {
        Proposition proposition = claim.proposition();
        List<String> apart = Stream.of(objects ? proposition.object() : null, places ? proposition.place() : null)
                .filter(Objects::nonNull)
                .toList();
        return Phrases.counted(claim) + apart.stream().map(name -> ", " + name).collect(Collectors.joining());
    }

    private static boolean differ(List<Proposition> propositions, Function<Proposition, @Nullable String> part) {
        return propositions.stream()
                        .map(part)
                        .map(name -> name == null ? "" : name.strip().toLowerCase(Locale.ROOT))
                        .distinct()
                        .count()
                > 1;
    }
}
