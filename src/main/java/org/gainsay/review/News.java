package org.gainsay.review;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.gainsay.claim.Counted;
import org.gainsay.claim.Word;
import org.gainsay.rule.Verdict;

/** What is new about a conflict since people decided about it, and how it reads. */
final class News {

    private final Set<Cause> causes = EnumSet.noneOf(Cause.class);
    private final Set<String> origins = new TreeSet<>();
    private final Set<String> positions = new TreeSet<>();
    private final TreeMap<Verdict, Optional<Verdict>> stronger = new TreeMap<>();

    void origin(String name) {
        causes.add(Cause.NEW_ORIGIN);
        origins.add(name);
    }

    void position(String name) {
        causes.add(Cause.NEW_POSITION);
        positions.add(name);
    }

    /** @param was the verdict until then; empty where there was none */
    void stronger(Verdict verdict, Optional<Verdict> was) {
        causes.add(Cause.STRONGER_VERDICT);
        stronger.putIfAbsent(verdict, was);
    }

    Set<Cause> causes() {
        return causes;
    }

    /** @param repeated how many claims of known origins have been added; told where there are any */
    String told(long repeated) {
        List<String> sentences = new ArrayList<>();
        told(origins, "origin").ifPresent(sentences::add);
        told(positions, "position").ifPresent(sentences::add);
        stronger.forEach((verdict, was) -> told(verdict, was).ifPresent(sentences::add));
        if (repeated > 0) {
            sentences.add("+" + Counted.of(repeated, "repetition") + " counted");
        }
        return String.join("; ", sentences);
    }

    private static Optional<String> told(Set<String> names, String what) {
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of((names.size() == 1 ? "a new " + what : Counted.of(names.size(), "new " + what))
                        + " joined: " + String.join(", ", names));
    }

    /** A clash where there was none needs no word beside the origin or the position that brought it. */
    private Optional<String> told(Verdict verdict, Optional<Verdict> was) {
        return was.isEmpty() && !(origins.isEmpty() && positions.isEmpty())
                ? Optional.empty()
                : Optional.of("a stronger verdict joined: " + Word.of(verdict)
                        + was.map(before -> ", where it was " + Word.of(before)).orElse(", where there was none"));
    }
}
