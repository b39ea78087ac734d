package org.gainsay.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gainsay.review.Decision;
import org.gainsay.review.DecisionJson;
import org.gainsay.review.Decisions;

/** What people decided about conflicts. Entries are added; none is changed or taken out. */
public final class DecisionStore {

    private final Dataset dataset;

    public DecisionStore(Dataset dataset) {
        this.dataset = dataset;
    }

    private record Row(String fingerprint, String author, Instant decidedAt, String entry) {

        static Row of(Decision decision) {
            return new Row(decision.fingerprint(), decision.author(), decision.at(), DecisionJson.line(decision));
        }

        Key key() {
            return new Key(fingerprint, author, decidedAt);
        }
    }

    private record Key(String fingerprint, String author, Instant decidedAt) {}

    /**
     * What became of entries that were to be added.
     *
     * @param added how many were not known
     * @param differing those that say something else than the one known of the same person, conflict and moment, which stays
     */
    public record Added(int added, List<Decision> differing) {

        public Added {
            differing = List.copyOf(differing);
        }
    }

    /** Adds all entries that are not known, or none. What somebody decided at one moment about a conflict is known by that. */
    public Added add(Collection<Decision> entries) {
        return dataset.inTransaction(() -> {
            Map<Key, String> known = new HashMap<>();
            rows().forEach(row -> known.put(row.key(), row.entry()));
            List<Row> added = new ArrayList<>();
            List<Decision> differing = new ArrayList<>();
            for (Decision entry : entries) {
                Row row = Row.of(entry);
                String before = known.putIfAbsent(row.key(), row.entry());
                if (before == null) {
                    added.add(row);
                } else if (!before.equals(row.entry())) {
                    differing.add(entry);
                }
            }
            dataset.batch(
                    """
                    insert into decision (fingerprint, author, decided_at, entry)
                    values (:fingerprint, :author, :decidedAt, :entry)
                    """,
                    added);
            return new Added(added.size(), differing);
        });
    }

    public Decisions all() {
        return new Decisions(
                rows().stream().map(row -> DecisionJson.parse(row.entry())).toList());
    }

    /** Remembers the conflict at which somebody left off; the one before is forgotten. */
    public void leaveAt(String fingerprint) {
        dataset.inTransaction(() -> {
            forgetPlace();
            dataset.jdbc()
                    .sql("insert into review_place (fingerprint) values (:fingerprint)")
                    .param("fingerprint", fingerprint)
                    .update();
        });
    }

    public void forgetPlace() {
        dataset.jdbc().sql("delete from review_place").update();
    }

    /** The fingerprint of the conflict at which somebody left off. */
    public Optional<String> leftAt() {
        return dataset.jdbc()
                .sql("select fingerprint from review_place")
                .query(String.class)
                .optional();
    }

    private List<Row> rows() {
        return dataset.jdbc()
                .sql(
                        """
                        select fingerprint, author, decided_at, entry
                        from decision
                        order by number
                        """)
                .query(Row.class)
                .list();
    }
}
