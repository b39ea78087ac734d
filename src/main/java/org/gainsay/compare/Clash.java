package org.gainsay.compare;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.gainsay.claim.Claim;
import org.gainsay.rule.Severity;
import org.gainsay.rule.Verdict;

/** Two positions that cannot both stand, or stand far apart. Why is worked out when it is asked for: there may be millions. */
public final class Clash {

    private final int a;
    private final int b;
    private final Verdict verdict;
    private final Severity severity;
    private final boolean machineRead;
    private final Grounds grounds;

    /** What a clash between two positions rests on. */
    interface Grounds {

        /** The strongest first, one a cause; at least one. */
        List<Ground> between(int a, int b);

        /** The strongest verdict between those of the claims of the two; empty where none of them clash. */
        Optional<Verdict> strongest(int a, int b, Predicate<Claim> some);
    }

    /**
     * @param a index of one position
     * @param b index of the other
     * @param verdict the strongest between claims of the two
     * @param machineRead whether no two claims show it that people stand for
     */
    Clash(int a, int b, Verdict verdict, Severity severity, boolean machineRead, Grounds grounds) {
        this.a = a;
        this.b = b;
        this.verdict = verdict;
        this.severity = severity;
        this.machineRead = machineRead;
        this.grounds = grounds;
    }

    public int a() {
        return a;
    }

    public int b() {
        return b;
    }

    /** Its two positions, of the conflict that it belongs to. */
    public List<Position> positions(Conflict conflict) {
        return List.of(conflict.positions().get(a), conflict.positions().get(b));
    }

    public Verdict verdict() {
        return verdict;
    }

    /** The strongest verdict between some of the claims; empty where those do not clash. */
    public Optional<Verdict> verdictAmong(Predicate<Claim> some) {
        return grounds.strongest(a, b, some);
    }

    public Severity severity() {
        return severity;
    }

    /** Whether it rests on claims that a machine read and nobody has accepted: no two others show it. */
    public boolean machineRead() {
        return machineRead;
    }

    /** The verdict's own sentence. */
    public String sentence() {
        return Sentences.of(grounds().get(0));
    }

    /** Why, in plain English; where pairs of claims differ in verdict, a sentence for each. */
    public String reason() {
        return grounds().stream().map(Reasons::of).collect(Collectors.joining(" "));
    }

    /** The named facts of the pair that shows the clash. */
    public List<Fact> explanation() {
        return Facts.of(grounds().get(0).example());
    }

    /** The two claims that show the clash, in the order of their ids. */
    public List<Claim> shownBy() {
        Ground shown = grounds().get(0);
        return List.of(shown.example().first().claim(), shown.example().second().claim());
    }

    List<Ground> grounds() {
        return grounds.between(a, b);
    }
}
