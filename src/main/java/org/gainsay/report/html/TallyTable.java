package org.gainsay.report.html;

import java.util.List;
import org.gainsay.report.dossier.Tally;

/**
 * Conflicts counted by what they have in common.
 *
 * @param more rows for which there is no room
 */
public record TallyTable(String caption, String column, List<Row> rows, int more) {

    private static final int LINKS = 12;

    /**
     * A row of it.
     *
     * @param links numbers of the first conflicts
     * @param further how many more there are
     */
    public record Row(String name, int count, int open, List<Integer> links, int further) {

        static Row of(Tally tally) {
            List<Integer> links = tally.numbers().stream().limit(LINKS).toList();
            return new Row(
                    tally.name(),
                    tally.numbers().size(),
                    tally.open(),
                    links,
                    tally.numbers().size() - links.size());
        }
    }

    static TallyTable of(String caption, String column, List<Tally> tallies, int room) {
        List<Row> rows = tallies.stream().limit(room).map(Row::of).toList();
        return new TallyTable(caption, column, rows, tallies.size() - rows.size());
    }
}
