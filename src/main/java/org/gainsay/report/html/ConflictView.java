package org.gainsay.report.html;

import java.util.List;
import java.util.stream.IntStream;
import org.gainsay.claim.Word;
import org.gainsay.compare.Clash;
import org.gainsay.compare.Conflict;
import org.gainsay.report.GradeText;
import org.gainsay.report.dossier.Dossier;
import org.gainsay.report.dossier.HandOver;
import org.gainsay.report.dossier.Judgement;
import org.jspecify.annotations.Nullable;

/**
 * A conflict as a section of the page.
 *
 * @param number from 1
 * @param unfolded whether it stands open from the start
 * @param ranges a chart for each unit; none where it is not about figures
 * @param unmeasured numbers of the positions that stand in none of them; none where there is no chart
 * @param timeline null where no claim tells a time
 * @param moreClashes clashes for which there is no room
 * @param context statements that take no side
 * @param grades what people judged of its sources and claims
 */
public record ConflictView(
        int number,
        String fingerprint,
        String question,
        String verdict,
        String severity,
        String sentence,
        String rule,
        String summary,
        Judgement judgement,
        String unaccepted,
        boolean unfolded,
        List<PositionView> positions,
        List<RangeChart> ranges,
        List<Integer> unmeasured,
        @Nullable Timeline timeline,
        List<ClashView> clashes,
        int moreClashes,
        List<String> beside,
        List<String> asks,
        List<ClaimCard> context,
        List<String> grades,
        String handOver) {

    private static final int CLASHES = 20;

    /** Clashes whose facts are told, the strongest first. */
    private static final int EXPLAINED = 3;

    static ConflictView of(int number, Conflict conflict, Dossier dossier, boolean unfolded) {
        List<RangeChart> ranges = RangeChart.of(conflict, dossier.vocabulary());
        List<ClashView> clashes = IntStream.range(
                        0, Math.min(CLASHES, conflict.clashes().size()))
                .mapToObj(i -> ClashView.of(conflict.clashes().get(i), i < EXPLAINED))
                .toList();
        return new ConflictView(
                number,
                conflict.fingerprint(),
                conflict.question().text(),
                Word.of(conflict.verdict()),
                Word.of(conflict.severity()),
                clashes.get(0).sentence(),
                conflict.question().rule().id(),
                conflict.question().rule().header().summary(),
                dossier.judgements().of(conflict),
                unaccepted(conflict),
                unfolded,
                IntStream.rangeClosed(1, conflict.positions().size())
                        .mapToObj(position -> PositionView.of(position, conflict, dossier))
                        .toList(),
                ranges,
                ranges.isEmpty() ? List.of() : unmeasured(conflict),
                Timeline.of(conflict).orElse(null),
                clashes,
                conflict.clashes().size() - clashes.size(),
                conflict.beside(),
                conflict.asks(),
                conflict.context().stream()
                        .map(claim -> ClaimCard.of(claim, conflict.question().rule(), dossier.documents()))
                        .toList(),
                dossier.grades().concerning(conflict.claims()).stream()
                        .map(GradeText::whole)
                        .toList(),
                HandOver.of(conflict));
    }

    private static List<Integer> unmeasured(Conflict conflict) {
        return IntStream.rangeClosed(1, conflict.positions().size())
                .filter(position -> conflict.positions().get(position - 1).claims().stream()
                        .noneMatch(claim -> claim.estimate() != null))
                .boxed()
                .toList();
    }

    private static String unaccepted(Conflict conflict) {
        if (!conflict.machineRead()) {
            return "";
        }
        boolean wholly = conflict.clashes().stream().allMatch(Clash::machineRead);
        return (wholly ? "This rests" : "A part of this rests")
                + " on what a machine read and nobody has accepted yet.";
    }
}
