package org.gainsay.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gainsay.claim.Claim;
import org.gainsay.claim.DateRange;
import org.gainsay.claim.Word;
import org.gainsay.compare.Clash;
import org.gainsay.compare.Conflict;
import org.gainsay.compare.Position;
import org.gainsay.compare.Wording;
import org.gainsay.rule.Verdict;
import org.gainsay.vocabulary.Term;

/** What has joined a conflict since people decided about it. */
final class Joined {

    private final Known known;
    private final Voices voices;
    private final Retelling retelling;
    private final Set<Cause> causes = EnumSet.noneOf(Cause.class);
    private final Set<String> newOrigins = new TreeSet<>();
    private final Set<String> newPositions = new TreeSet<>();
    private final Map<Verdict, String> stronger = new TreeMap<>();
    private final List<Clash> uncovered = new ArrayList<>();
    private long heard;

    /** @param standing the entries that hold */
    Joined(Conflict conflict, Collection<Decision> standing, Voices voices, Retelling retelling) {
        this.known = new Known(standing, voices, retelling);
        this.voices = voices;
        this.retelling = retelling;
        Set<Position> joined =
                conflict.positions().stream().filter(this::hasJoined).collect(Collectors.toSet());
        for (Clash clash : conflict.clashes()) {
            boolean isStronger = isStronger(clash, clash.positions(conflict));
            if (isStronger || clash.positions(conflict).stream().anyMatch(joined::contains)) {
                uncovered.add(clash);
            }
        }
        known.strongest()
                .filter(was -> conflict.verdict().compareTo(was) < 0)
                .ifPresent(was -> grew(conflict.verdict(), Word.of(was)));
    }

    List<Clash> uncovered() {
        return uncovered;
    }

    Set<Cause> causes() {
        return causes;
    }

    /** @param before how many claims stood in the positions when it was last decided */
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

    /** Whether a claim of a position clashes that nobody saw who decided; counts those that they did. */
    private boolean hasJoined(Position position) {
        List<Heard> told = heard(position.claims()).toList();
        Map<Term, List<Heard>> familiar =
                told.stream().filter(known::hasHeard).collect(Collectors.groupingBy(Heard::origin));
        heard += position.claims().stream()
                .filter(claim -> !voices.isConfidential(claim) && isFamiliar(voices.heard(claim), familiar))
                .count();
        List<Heard> fresh = heard(position.clashing())
                .filter(voice -> !isFamiliar(voice, familiar))
                .toList();
        if (position.clashing().isEmpty()) {
            return false;
        }
        List<Heard> answered = told.stream().filter(known::hasAnswer).toList();
        if (answered.isEmpty()) {
            joins(Cause.NEW_POSITION, newPositions, newPosition(position, told.get(0)));
        }
        for (Heard voice : fresh) {
            if (!known.hasOrigin(voice.origin())) {
                joins(Cause.NEW_ORIGIN, newOrigins, voice.origin().label());
            } else if (retelling.isOf(voice, answered)) {
                joins(Cause.NEW_ORIGIN, newOrigins, voice.origin().label() + " (" + position.label() + ")");
            } else {
                joins(Cause.NEW_POSITION, newPositions, newPosition(position, voice));
            }
        }
        return answered.isEmpty() || !fresh.isEmpty();
    }

    /** Whether its origin said so before, or says so here too in words that are known: a wording that changed on the way. */
    private boolean isFamiliar(Heard voice, Map<Term, List<Heard>> familiar) {
        return known.hasHeard(voice) || retelling.isOf(voice, familiar.getOrDefault(voice.origin(), List.of()));
    }

    private Stream<Heard> heard(Collection<Claim> claims) {
        return claims.stream().map(voices::heard).distinct();
    }

    private void joins(Cause cause, Set<String> names, String name) {
        causes.add(cause);
        names.add(name);
    }

    /** The position, with what parts it from an earlier one that had the same answer. */
    private String newPosition(Position position, Heard voice) {
        return known.hasAnyOf(Set.of(voice.says())) ? position.label() + " (" + apart(voice) + ")" : position.label();
    }

    /** The names that nobody named before; where there are none, the time; else the first name. */
    private String apart(Heard voice) {
        List<Term> names =
                voice.matter().names().filter(name -> !known.hasName(name)).toList();
        DateRange asOf = voice.asOf();
        if (names.isEmpty() && asOf != null) {
            return Wording.of(asOf);
        }
        return (names.isEmpty() ? voice.matter().names().limit(1) : names.stream())
                .map(Term::label)
                .collect(Collectors.joining(", "));
    }

    /** A clash between positions that are known, but did not clash, is a stronger verdict too; one with a new position is not. */
    private boolean isStronger(Clash clash, List<Position> positions) {
        Set<String> a = says(positions.get(0));
        Set<String> b = says(positions.get(1));
        if (!known.hasAnyOf(a) || !known.hasAnyOf(b)) {
            return false;
        }
        Optional<Verdict> was = known.strongest(a, b);
        boolean isStronger = was.isEmpty() || clash.verdict().compareTo(was.get()) < 0;
        if (isStronger) {
            grew(clash.verdict(), was.map(Word::of).orElse("none"));
        }
        return isStronger;
    }

    private Set<String> says(Position position) {
        return heard(position.clashing()).map(Heard::says).collect(Collectors.toSet());
    }

    private void grew(Verdict verdict, String was) {
        causes.add(Cause.STRONGER_VERDICT);
        stronger.putIfAbsent(verdict, was);
    }

    private static Optional<String> told(Set<String> names, String what) {
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of((names.size() == 1 ? "a new " + what : names.size() + " new " + what + "s") + " joined: "
                        + String.join(", ", names));
    }
}
