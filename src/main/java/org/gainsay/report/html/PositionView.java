package org.gainsay.report.html;

import java.util.List;
import org.gainsay.compare.Conflict;
import org.gainsay.compare.Position;
import org.gainsay.report.dossier.Dossier;

/**
 * What some say in answer to a question.
 *
 * @param number from 1
 * @param origins how many independent origins stand behind it
 * @param first the claims that are shown at once
 * @param folded those that a reader must ask for
 */
public record PositionView(int number, String label, String origins, List<ClaimCard> first, List<ClaimCard> folded) {

    private static final int SHOWN = 6;

    static PositionView of(int number, Conflict conflict, Dossier dossier) {
        Position position = conflict.positions().get(number - 1);
        List<ClaimCard> cards = position.claims().stream()
                .map(claim -> ClaimCard.of(claim, conflict.question().rule(), dossier.documents()))
                .toList();
        int shown = cards.size() <= SHOWN + 1 ? cards.size() : SHOWN;
        return new PositionView(
                number,
                position.label(),
                position.independence().sentence(),
                cards.subList(0, shown),
                cards.subList(shown, cards.size()));
    }
}
