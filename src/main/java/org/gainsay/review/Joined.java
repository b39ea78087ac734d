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
import org.gainsay.claim.Claim;
import org.gainsay.claim.Counted;
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
        List<Set<String>> says = conflict.positions().stream().map(this::says).toList();
        for (Clash clash : conflict.clashes()) {
            boolean hasJoined = clash.positions(conflict).stream().anyMatch(joined::contains);
            if (hasJoined || isStronger(clash, says.get(clash.a()), says.get(clash.b()))) {
                uncovered.add(clash);
            }
        }
        Optional<Verdict> was = known.strongest();
        uncovered.stream()
                .map(clash -> clash.verdictAmong(this::tells))
                .flatMap(Optional::stream)
                .filter(verdict -> was.isPresent() && verdict.compareTo(was.get()) < 0)
                .min(Verdict::compareTo)
                .ifPresent(verdict -> grew(verdict, Word.of(was.orElseThrow())));
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
        if (!newOrigins.isEmpty() || !newPositions.isEmpty()) {
            stronger.values().removeIf(String::isEmpty);
        }
        stronger.forEach((verdict, was) -> sentences.add("a stronger verdict joined: " + Word.of(verdict)
                + (was.isEmpty() ? ", where there was none" : ", where it was " + was)));
        long repeated = heard - before;
        if (repeated > 0) {
            sentences.add("+" + Counted.of(repeated, "repetition") + " counted");
        }
        return String.join("; ", sentences);
    }

    /** Whether a claim of a position clashes that nobody saw who decided; counts those that they did. */
    private boolean hasJoined(Position position) {
        heard += position.claims().stream()
                .filter(claim -> !voices.isConfidential(claim) && isFamiliar(claim, position))
                .count();
        List<Claim> fresh = position.clashing().stream()
                .filter(claim -> !isFamiliar(claim, position))
                .toList();
        if (fresh.isEmpty()) {
            return false;
        }
        if (position.claims().stream().map(voices::heard).noneMatch(known::hasAnswer)) {
            joins(Cause.NEW_POSITION, newPositions, name(position.claims().get(0), position));
        }
        fresh.forEach(claim -> told(claim, position));
        return true;
    }

    private void told(Claim claim, Position position) {
        Heard voice = voices.heard(claim);
        String origin = voice.origin().label();
        if (!known.hasOrigin(voice.origin())) {
            joins(Cause.NEW_ORIGIN, newOrigins, origin);
        } else if (known.hasAnswer(voice)) {
            joins(Cause.NEW_ORIGIN, newOrigins, origin + " (" + voices.label(claim, position) + ")");
        } else {
            joins(Cause.NEW_POSITION, newPositions, name(claim, position));
        }
    }

    /** Whether its origin said so before, also with another bound, or with a figure that agrees with that. */
    private boolean isFamiliar(Claim claim, Position position) {
        Heard voice = voices.heard(claim);
        return known.hasHeard(voice)
                || position.claims().stream()
                        .filter(other -> voices.agree(claim, other))
                        .anyMatch(other -> {
                            Heard agreeing = voices.heard(other);
                            return agreeing.origin().equals(voice.origin())
                                    && known.hasHeard(agreeing)
                                    && retelling.isOf(voice, List.of(agreeing));
                        });
    }

    /** Whether a claim is more than a reprint of what was seen, that may have lost its time, its matter or its words. */
    private boolean tells(Claim claim) {
        return !known.hasHeard(voices.heard(claim))
                || known.hasHeardAsMuch(voices.heardOnItsDay(claim), Voices.tellsItsTime(claim));
    }

    private void joins(Cause cause, Set<String> names, String name) {
        causes.add(cause);
        names.add(name);
    }

    /** A position as a claim tells it, with what parts it from an earlier one that had the same answer. */
    private String name(Claim claim, Position position) {
        Heard voice = voices.heard(claim);
        String label = voices.label(claim, position);
        return known.hasAnyOf(Set.of(voice.says())) ? label + " (" + apart(voice) + ")" : label;
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

    /**
     * A clash between positions that are known, but did not clash, is a stronger verdict too; one with a new position is not, nor one
     * that reprints alone show.
     */
    private boolean isStronger(Clash clash, Set<String> a, Set<String> b) {
        if (!known.hasAnyOf(a) || !known.hasAnyOf(b)) {
            return false;
        }
        Optional<Verdict> was = known.strongest(a, b);
        if (was.isPresent() && clash.verdict().compareTo(was.get()) >= 0) {
            return false;
        }
        Optional<Verdict> is =
                clash.verdictAmong(this::tells).filter(verdict -> was.isEmpty() || verdict.compareTo(was.get()) < 0);
        is.ifPresent(verdict -> grew(verdict, was.map(Word::of).orElse("")));
        return is.isPresent();
    }

    private Set<String> says(Position position) {
        return position.clashing().stream()
                .filter(this::tells)
                .map(claim -> voices.heard(claim).says())
                .collect(Collectors.toSet());
    }

    private void grew(Verdict verdict, String was) {
        causes.add(Cause.STRONGER_VERDICT);
        stronger.putIfAbsent(verdict, was);
    }

    private static Optional<String> told(Set<String> names, String what) {
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of((names.size() == 1 ? "a new " + what : Counted.of(names.size(), "new " + what))
                        + " joined: " + String.join(", ", names));
    }
}
