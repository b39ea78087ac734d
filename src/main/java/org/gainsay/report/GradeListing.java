package org.gainsay.report;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.gainsay.credibility.Grade;
import org.gainsay.credibility.Scale;
import org.gainsay.credibility.Standing;

/** Grades as rows, in an order that a person asks for. */
public final class GradeListing {

    /** What grades can be sorted by. Sources stand before claims, and F and 6 apart at the end of their scale. */
    public enum Order {
        GRADE,
        NAME,
        AUTHOR,
        /** The newest first. */
        DATE
    }

    private static final Comparator<Standing> APART = Comparator.<Standing, Scale>comparing(
                    standing -> standing.rating().scale())
            .thenComparing(standing -> !standing.rating().judges());

    private GradeListing() {}

    public static Listing of(Collection<Standing> standings) {
        Listing.Builder rows = Listing.of("of", "name", "grade", "author", "date", "until", "state", "reason");
        for (Standing standing : standings) {
            Grade grade = standing.grade();
            rows.row(
                    grade.of().scale() == Scale.RELIABILITY ? "source" : "claim",
                    grade.of().name(),
                    standing.rating().words(),
                    grade.author(),
                    grade.day(),
                    grade.until() == null ? "" : grade.until(),
                    standing.expired() ? "expired" : "in force",
                    grade.reason());
        }
        return rows.build();
    }

    /**
     * In the order asked for.
     *
     * @param standings best first, which decides between equals
     */
    public static List<Standing> sorted(List<Standing> standings, Order order) {
        return standings.stream().sorted(APART.thenComparing(comparator(order))).toList();
    }

    private static Comparator<Standing> comparator(Order order) {
        return switch (order) {
            case GRADE -> Comparator.comparing(standing -> standing.rating().place());
            case NAME -> Comparator.comparing(standing -> standing.grade().of().name(), String.CASE_INSENSITIVE_ORDER);
            case AUTHOR -> Comparator.comparing(standing -> standing.grade().author(), String.CASE_INSENSITIVE_ORDER);
            case DATE ->
                Comparator.comparing((Standing standing) -> standing.grade().at())
                        .reversed();
        };
    }
}
