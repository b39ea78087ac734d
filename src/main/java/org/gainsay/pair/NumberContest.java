package org.gainsay.pair;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gainsay.compare.Fact;

/** Sets each figure of a text against that of the other which most likely counts the same, one against one. */
final class NumberContest implements Contest {

    /** Below this affinity, figures have nothing to do with each other. */
    private static final double RELATED = 0.5;

    /** Figures that exclude each other are held against each other only from this affinity on. */
    private static final double SURELY_RELATED = 1.5;

    private static final Comparator<FigureMatch> LIKELIEST =
            Comparator.comparingDouble(FigureMatch::weight).reversed().thenComparing(NumberContest::inOneOrder);

    private final FigureAffinity affinity;

    NumberContest(FigureAffinity affinity) {
        this.affinity = affinity;
    }

    @Override
    public List<Finding> findings(ReadText a, ReadText b) {
        Set<Figure> taken = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Finding> findings = new ArrayList<>();
        for (FigureMatch match : candidates(a, b)) {
            if (!taken.contains(match.a()) && !taken.contains(match.b())) {
                taken.add(match.a());
                taken.add(match.b());
                if (match.affinity() >= SURELY_RELATED || !match.excludes()) {
                    findings.add(finding(match));
                }
            }
        }
        return findings;
    }

    private List<FigureMatch> candidates(ReadText a, ReadText b) {
        List<FigureMatch> candidates = new ArrayList<>();
        for (Figure one : a.figures()) {
            for (Figure other : b.figures()) {
                affinity.of(one, other).ifPresent(points -> candidates.add(FigureMatch.of(one, other, points)));
            }
        }
        candidates.removeIf(match -> match.affinity() < RELATED);
        candidates.sort(LIKELIEST);
        return candidates;
    }

    /** The same whichever of the two texts is given first. */
    private static String inOneOrder(FigureMatch match) {
        return Stream.of(match.a().text(), match.b().text()).sorted().collect(Collectors.joining(" "));
    }

    private static Finding finding(FigureMatch match) {
        return new Finding(
                match.decision(),
                Wording.figures(match),
                Side.of(match.a()),
                Side.of(match.b()),
                List.of(
                        new Fact("a", Wording.figure(match.a())),
                        new Fact("b", Wording.figure(match.b())),
                        new Fact("affinity", String.format(Locale.ROOT, "%.1f", match.affinity())),
                        new Fact(
                                "time",
                                Wording.times(match.a().time(), match.b().time()))));
    }
}
