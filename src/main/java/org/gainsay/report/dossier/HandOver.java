package org.gainsay.report.dossier;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Counted;
import org.gainsay.compare.Conflict;
import org.gainsay.compare.Position;
import org.gainsay.report.Differing;
import org.gainsay.source.Origin;

/**
 * A conflict in one paragraph that can be handed over: every figure and every denial with who said it, by whom it is told, and
 * when. It takes no side, and gives nobody words that another has told of him.
 */
public final class HandOver {

    private static final int ORIGINS_A_POSITION = 3;
    private static final int WITHHELD = 2;

    private HandOver() {}

    /** The paragraph, in plain text on one line. */
    public static String of(Conflict conflict) {
        List<String> clauses = new ArrayList<>();
        Differing differing = Differing.among(conflict);
        conflict.positions().forEach(position -> clauses.add(clause(position, differing)));
        List<String> sentences = new ArrayList<>();
        sentences.add(conflict.question().text());
        sentences.add(String.join("; ", clauses) + ".");
        if (!conflict.context().isEmpty()) {
            sentences.add(String.join(
                            "; ",
                            conflict.context().stream()
                                    .limit(WITHHELD)
                                    .map(claim -> clause(claim, differing))
                                    .toList())
                    + ".");
        }
        sentences.add(conflict.clashes().get(0).sentence());
        if (conflict.machineRead()) {
            sentences.add("Part of this was read by a machine and has not been accepted by a person.");
        }
        sentences.add("Which of them holds is not established.");
        return String.join(" ", sentences).replaceAll("\\s+", " ");
    }

    /** Each origin by its closest wording; those beyond the first few are counted. */
    private static String clause(Position position, Differing differing) {
        List<Origin> origins = position.independence().origins();
        List<String> clauses = new ArrayList<>();
        origins.stream()
                .limit(ORIGINS_A_POSITION)
                .map(Origin::closest)
                .map(claim -> clause(claim, differing))
                .forEach(clauses::add);
        int more = origins.size() - ORIGINS_A_POSITION;
        if (more > 0) {
            clauses.add(Counted.of(more, "other says", "others say") + " so too");
        }
        return String.join("; ", clauses);
    }

    private static String clause(Claim claim, Differing differing) {
        return Speaking.speaker(claim) + ", " + Speaking.when(claim) + ", " + Speaking.what(claim, differing);
    }
}
