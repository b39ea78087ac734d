package org.gainsay.store;

import java.util.List;
import java.util.stream.IntStream;

/** The conflicts of the last list that a person saw, so that its third one can be asked for by number, also by a later process. */
public final class ListingStore {

    private final Dataset dataset;

    public ListingStore(Dataset dataset) {
        this.dataset = dataset;
    }

    private record Row(int position, String fingerprint) {}

    /** Forgets the list before. */
    public void save(List<String> fingerprints) {
        List<Row> rows = IntStream.range(0, fingerprints.size())
                .mapToObj(index -> new Row(index + 1, fingerprints.get(index)))
                .toList();
        dataset.inTransaction(() -> {
            dataset.jdbc().sql("delete from listing").update();
            dataset.batch(
                    """
                    insert into listing (position, fingerprint)
                    values (:position, :fingerprint)
                    """,
                    rows);
        });
    }

    /** In the order of the list; empty where none was shown. */
    public List<String> all() {
        return dataset.jdbc()
                .sql(
                        """
                        select fingerprint
                        from listing
                        order by position
                        """)
                .query(String.class)
                .list();
    }
}
