package org.gainsay.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gainsay.claim.Claim;
import org.gainsay.claim.DateRange;
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
    private final Map<String, Heard> heard = new HashMap<>();
    private final Map<String, Boolean> telling = new HashMap<>();
    private final News news = new News();
    private final List<Clash> uncovered = new ArrayList<>();
    private long familiar;

    /** @param standing the entries that hold */
    Joined(Conflict conflict, Collection<Decision> standing, Voices voices, Retelling retelling) {
        this.known = new Known(standing, voices, retelling);
        this.voices = voices;
        this.retelling = retelling;
        List<Boolean> joined =
                conflict.positions().stream().map(this::hasJoined).toList();
        List<Set<String>> says = conflict.positions().stream().map(this::says).toList();
        for (Clash clash : conflict.clashes()) {
            if (joined.get(clash.a())
                    || joined.get(clash.b())
                    || isStronger(clash, says.get(clash.a()), says.get(clash.b()))) {
                uncovered.add(clash);
            }
        }
        known.strongest().ifPresent(was -> uncovered.stream()
                .flatMap(clash -> strongerThan(was, clash).stream())
                .min(Verdict::compareTo)
                .ifPresent(verdict -> news.stronger(verdict, Optional.of(was))));
    }

    List<Clash> uncovered() {
        return uncovered;
    }

    Set<Cause> causes() {
        return news.causes();
    }

    /** @param before how many claims stood in the positions when it was last decided */
    String told(int before) {
        return news.told(familiar - before);
    }

    /** Whether a claim of a position clashes that nobody saw who decided; counts those that they did. */
    private boolean hasJoined(Position position) {
        Map<Term, List<Claim>> repeated = position.claims().stream()
                .filter(claim -> known.hasHeard(heard(claim)))
                .collect(Collectors.groupingBy(claim -> heard(claim).origin()));
        familiar += position.claims().stream()
                .filter(claim -> !voices.isConfidential(claim) && isFamiliar(claim, repeated))
                .count();
        List<Claim> fresh = position.clashing().stream()
                .filter(claim -> !isFamiliar(claim, repeated))
                .toList();
        if (fresh.isEmpty()) {
            return false;
        }
        if (position.claims().stream().map(this::heard).noneMatch(known::hasAnswer)) {
            news.position(name(position.claims().get(0), position));
        }
        fresh.forEach(claim -> tell(claim, position));
        return true;
    }

    private void tell(Claim claim, Position position) {
        Heard voice = heard(claim);
        String origin = voice.origin().label();
        if (!known.hasOrigin(voice.origin())) {
            news.origin(origin);
        } else if (known.hasAnswer(voice)) {
            news.origin(origin + " (" + voices.label(claim, position) + ")");
        } else {
            news.position(name(claim, position));
        }
    }

    /** Whether its origin said so before, also with another bound, or with a figure that agrees with one repeated beside it. */
    private boolean isFamiliar(Claim claim, Map<Term, List<Claim>> repeated) {
        Heard voice = heard(claim);
        return known.hasHeard(voice)
                || repeated.getOrDefault(voice.origin(), List.of()).stream()
                        .anyMatch(other -> voices.agree(claim, other) && retelling.isOf(voice, List.of(heard(other))));
    }

    /** Whether a claim is more than a reprint of what was seen, that may have lost its time, its matter or its words. */
    private boolean tells(Claim claim) {
        return telling.computeIfAbsent(
                claim.id(),
                id -> !known.hasHeard(heard(claim))
                        || known.hasHeardAsMuch(voices.heardOnItsDay(claim), Voices.tellsItsTime(claim)));
    }

    private Heard heard(Claim claim) {
        return heard.computeIfAbsent(claim.id(), id -> voices.heard(claim));
    }

    /** A position as a claim tells it, with what parts it from an earlier one that had the same answer. */
    private String name(Claim claim, Position position) {
        Heard voice = heard(claim);
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
        if (!known.hasAnyOf(a) || !known.hasAnyOf(b) || known.hasClash(a, b, clash.verdict())) {
            return false;
        }
        Optional<Verdict> was = known.strongest(a, b);
        Optional<Verdict> is = was.isEmpty() ? clash.verdictAmong(this::tells) : strongerThan(was.get(), clash);
        is.ifPresent(verdict -> news.stronger(verdict, was));
        return is.isPresent();
    }

    /** The verdict of a clash, without reprints, where it is stronger than another. */
    private Optional<Verdict> strongerThan(Verdict was, Clash clash) {
        return clash.verdict().compareTo(was) < 0
                ? clash.verdictAmong(this::tells).filter(verdict -> verdict.compareTo(was) < 0)
                : Optional.empty();
    }

    private Set<String> says(Position position) {
        return position.clashing().stream()
                .filter(this::tells)
                .map(claim -> heard(claim).says())
                .collect(Collectors.toSet());
    }
}
