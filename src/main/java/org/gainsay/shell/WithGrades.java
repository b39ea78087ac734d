package org.gainsay.shell;

import java.util.List;
import java.util.function.Function;
import org.gainsay.credibility.Standing;
import org.gainsay.report.GradeText;
import org.gainsay.report.Listing;
import org.springframework.shell.core.command.annotation.Option;

/** Whether a result tells how people grade its sources and claims; never unless it is asked for. */
record WithGrades(
        @Option(longName = "with-grades", description = "tell in words how people grade the sources and claims")
                boolean grades) {

    /** Rows with a column of grades, where that is asked for. */
    <T> Listing onto(Listing listing, List<T> rows, Function<T, List<Standing>> standings) {
        return grades
                ? listing.with(
                        "grades",
                        rows.stream()
                                .map(row -> GradeText.cell(standings.apply(row)))
                                .toList())
                : listing;
    }
}
