package org.gainsay.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.gainsay.claim.Word;
import org.gainsay.compare.Clash;
import org.gainsay.compare.Conflict;
import org.gainsay.rule.Verdict;
import org.gainsay.vocabulary.Vocabulary;

/** What has joined a conflict since people decided about it. */
final class Joined {

    private final Known known;
    private final Set<Cause> causes = EnumSet.noneOf(Cause.class);
    private final Set<String> newOrigins = new TreeSet<>();
    private final Set<String> newPositions = new TreeSet<>();
    private final Map<Verdict, String> stronger = new TreeMap<>();
    private final List<Clash> uncovered = new ArrayList<>();
    private final long heard;

    /** @param standing the entries that hold */
    Joined(Conflict conflict, Collection<Decision> standing, Vocabulary vocabulary) {
        Voices voices = new Voices(conflict.question().rule(), vocabulary);
        known = new Known(standing, voices);
        Map<Integer, Set<String>> answers = new HashMap<>();
        Set<Integer> joined = new TreeSet<>();
        long claims = 0;
        for (int place : Judged.clashing(conflict)) {
            List<Voice> all = conflict.positions().get(place).claims().stream()
                    .map(voices::of)
                    .toList();
            answers.put(place, all.stream().map(Voice::says).collect(Collectors.toSet()));
            boolean hasNewOrigin = hasNewOrigin(all);
            boolean isNew = isNew(all, conflict.positions().get(place).label());
            if (hasNewOrigin || isNew) {
                joined.add(place);
            }
            claims += isNew ? 0 : all.stream().filter(known::hasOriginOf).count();
        }
        heard = claims;
        for (Clash clash : conflict.clashes()) {
            boolean isStronger = isStronger(
                    clash,
                    Objects.requireNonNull(answers.get(clash.a())),
                    Objects.requireNonNull(answers.get(clash.b())));
            if (joined.contains(clash.a()) || joined.contains(clash.b()) || isStronger) {
                uncovered.add(clash);
            }
        }
    }

    List<Clash> uncovered() {
        return uncovered;
    }

    Set<Cause> causes() {
        return causes;
    }

    /** @param before how many claims stood in the clashes when it was last decided */
    String told(int before) {
        List<String> sentences = new ArrayList<>();
        told(newOrigins, "origin").ifPresent(sentences::add);
        told(newPositions, "position").ifPresent(sentences::add);
        stronger.forEach((verdict, was) ->
                sentences.add("a stronger verdict joined: " + Word.of(verdict) + ", where it was " + was));
        long repeated = heard - before;
        if (repeated > 0) {
            sentences.add("+" + repeated + (repeated == 1 ? " repetition" : " repetitions") + " counted");
        }
        return String.join("; ", sentences);
    }

    private boolean hasNewOrigin(List<Voice> voices) {
        Set<String> origins = voices.stream()
                .filter(voice -> !known.hasOriginOf(voice))
                .map(Voice::origin)
                .collect(Collectors.toSet());
        if (!origins.isEmpty()) {
            causes.add(Cause.NEW_ORIGIN);
            newOrigins.addAll(origins);
        }
        return !origins.isEmpty();
    }

    private boolean isNew(List<Voice> voices, String label) {
        boolean isNew = voices.stream().noneMatch(known::hasAnswerOf);
        if (isNew) {
            causes.add(Cause.NEW_POSITION);
            newPositions.add(label);
        }
        return isNew;
    }

    /** A clash between positions that are known, but did not clash, is a stronger verdict too; one with a new position is not. */
    private boolean isStronger(Clash clash, Set<String> a, Set<String> b) {
        if (!known.hasAnyOf(a) || !known.hasAnyOf(b)) {
            return false;
        }
        Optional<Verdict> was = known.strongest(a, b);
        boolean isStronger = was.isEmpty() || clash.verdict().compareTo(was.get()) < 0;
        if (isStronger) {
            causes.add(Cause.STRONGER_VERDICT);
            stronger.putIfAbsent(clash.verdict(), was.map(Word::of).orElse("none"));
        }
        return isStronger;
    }

    private static Optional<String> told(Set<String> names, String what) {
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of((names.size() == 1 ? "a new " + what : names.size() + " new " + what + "s") + " joined: "
                        + String.join(", ", names));
    }
}
