package org.gainsay.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.gainsay.claim.Claim;
import org.gainsay.claim.DateRange;
import org.gainsay.compare.Conflict;
import org.gainsay.compare.Wording;
import org.gainsay.rule.Rule;
import org.gainsay.rule.RuleBook;
import org.gainsay.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Says which decisions still hold. An entry covers the clashes that it saw, and weaker ones between the same positions; a conflict
 * comes back when a new origin or a new position joins a clash or a verdict grows stronger. A reprint is only counted. Where the last
 * word has expired, earlier ones that it replaced do not hold again.
 */
public final class Judging {

    private final Vocabulary vocabulary;
    private final Renewal renewal;
    private final Predicate<Claim> confidential;

    /**
     * Judges by what is known of names, rules and claims.
     *
     * @param vocabulary by which names are understood, also in entries made under other names
     * @param rules by which the questions of such entries are found again
     * @param confidential which claims may not leave the machine
     */
    public Judging(Vocabulary vocabulary, RuleBook rules, Predicate<Claim> confidential) {
        this.vocabulary = vocabulary;
        this.renewal = new Renewal(vocabulary, rules);
        this.confidential = confidential;
    }

    /** In the order of the conflicts. */
    public List<Judged> of(List<Conflict> conflicts, Decisions decisions, LocalDate today) {
        List<Renewal.Renewed> renewed =
                decisions.entries().stream().map(renewal::of).toList();
        Decisions entries =
                new Decisions(renewed.stream().map(Renewal.Renewed::entry).toList());
        Narrower narrower = new Narrower(renewed, vocabulary);
        return conflicts.stream()
                .map(conflict -> of(conflict, entries.about(conflict), narrower, today))
                .toList();
    }

    /**
     * Entries about what is no conflict any more, in their order. Of one that names no clash that cannot be told.
     *
     * @param conflicts all that there are among the claims
     * @param claims what was looked at
     */
    public Stale stale(Decisions decisions, Collection<Conflict> conflicts, Collection<Claim> claims) {
        Set<String> live = conflicts.stream().flatMap(Conflict::fingerprints).collect(Collectors.toSet());
        List<Decision> telling = decisions.entries().stream()
                .filter(entry -> !entry.saw().clashes().isEmpty())
                .toList();
        List<Decision> stale = telling.stream()
                .filter(entry -> renewal.of(entry).entry().fingerprints().noneMatch(live::contains))
                .toList();
        Said said = new Said(claims, vocabulary);
        return new Stale(stale, !telling.isEmpty() && telling.stream().noneMatch(said::anyOf));
    }

    /** The entry by which somebody decides about a conflict as it is now. */
    public Decision decide(
            Conflict conflict, Ruling ruling, String reason, String author, Instant at, @Nullable LocalDate expires) {
        return new Decision(
                conflict.fingerprint(),
                conflict.previousFingerprints(),
                conflict.question().text(),
                ruling,
                reason,
                author,
                at,
                expires,
                conflict.machineRead(),
                claims(conflict),
                saw(conflict));
    }

    private int claims(Conflict conflict) {
        return (int) conflict.claims().stream().filter(confidential.negate()).count();
    }

    private Saw saw(Conflict conflict) {
        Voices voices = new Voices(conflict.question().rule(), vocabulary, confidential);
        return new Saw(
                conflict.question().rule().id(),
                conflict.positions().stream()
                        .map(position ->
                                position.claims().stream().map(voices::of).toList())
                        .toList(),
                conflict.clashes().stream()
                        .map(clash -> new Saw.Clash(clash.a(), clash.b(), clash.verdict()))
                        .toList());
    }

    private Judged of(Conflict conflict, List<Decision> history, Narrower narrower, LocalDate today) {
        return history.isEmpty()
                ? covered(conflict, narrower.than(conflict.question()), today).orElseGet(() -> Judged.open(conflict))
                : of(conflict, history, today);
    }

    /** Judged as the same is of places within: where entries about those cover all of it, reprints alone have made it. */
    private Optional<Judged> covered(Conflict conflict, List<Decision> narrower, LocalDate today) {
        List<Decision> standing =
                narrower.stream().filter(entry -> !entry.isOver(today)).toList();
        return standing.isEmpty() || !joined(conflict, standing).uncovered().isEmpty()
                ? Optional.empty()
                : Optional.of(new Judged(
                        conflict, covered(standing), Set.of(), "as where the place is told", List.of(), standing));
    }

    private Joined joined(Conflict conflict, List<Decision> standing) {
        Rule rule = conflict.question().rule();
        return new Joined(
                conflict, standing, new Voices(rule, vocabulary, confidential), new Retelling(rule, vocabulary));
    }

    /** How what entries cover stands: by the last of them. */
    private static Judged.Status covered(List<Decision> standing) {
        return standing.get(standing.size() - 1).ruling().kind() == Ruling.Kind.PENDING
                ? Judged.Status.PENDING
                : Judged.Status.JUDGED;
    }

    private Judged of(Conflict conflict, List<Decision> history, LocalDate today) {
        List<Decision> standing = Decisions.standing(history);
        if (standing.isEmpty()) {
            String by = history.get(history.size() - 1).author();
            return uncovered(conflict, Judged.Status.OPEN, Cause.TAKEN_BACK, "taken back by " + by, history);
        }
        Decision last = standing.get(standing.size() - 1);
        if (last.isOver(today)) {
            return uncovered(conflict, Judged.Status.EXPIRED, Cause.EXPIRED, over(last), history);
        }
        Joined joined = joined(
                conflict,
                standing.stream().filter(entry -> !entry.isOver(today)).toList());
        return new Judged(
                conflict,
                joined.uncovered().isEmpty() ? covered(standing) : Judged.Status.REOPENED,
                joined.causes(),
                joined.told(last.claims()),
                joined.uncovered(),
                history);
    }

    private static Judged uncovered(
            Conflict conflict, Judged.Status status, Cause cause, String told, List<Decision> history) {
        Set<Cause> causes = EnumSet.of(cause);
        return new Judged(conflict, status, causes, told, conflict.clashes(), history);
    }

    private static String over(Decision last) {
        LocalDate until = last.ruling().until();
        return until == null
                ? "the decision of " + last.author() + " expired on " + day(last.expires())
                : last.ruling().asked() + " was to answer by " + day(until);
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : Wording.of(DateRange.day(day));
    }
}
