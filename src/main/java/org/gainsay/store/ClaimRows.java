package org.gainsay.store;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The table of claims. */
final class ClaimRows {

    private final Dataset dataset;

    ClaimRows(Dataset dataset) {
        this.dataset = dataset;
    }

    Optional<ClaimRow> find(String id) {
        return find(List.of(id)).stream().findFirst();
    }

    List<ClaimRow> find(Collection<String> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return dataset.jdbc()
                .sql(
                        """
                        select id, as_loaded, as_corrected, dropped, document, subject, predicate, object, place,
                               origin, loaded_from, loaded_line, loaded_at
                        from claim
                        where id in (:ids)
                        """)
                .param("ids", ids)
                .query(ClaimRow.class)
                .list();
    }

    /** Those that a machine read of a document here. */
    List<ClaimRow> readOf(String document) {
        return dataset.jdbc()
                .sql(
                        """
                        select id, as_loaded, as_corrected, dropped, document, subject, predicate, object, place,
                               origin, loaded_from, loaded_line, loaded_at
                        from claim
                        where document = :document and loaded_line = 0
                        order by id
                        """)
                .param("document", document)
                .query(ClaimRow.class)
                .list();
    }

    /** Only for claims of which nobody has spoken: a history needs its claim. */
    void delete(Collection<String> ids) {
        if (!ids.isEmpty()) {
            dataset.jdbc()
                    .sql("delete from claim where id in (:ids)")
                    .param("ids", ids)
                    .update();
        }
    }

    /** A row of the same id gives way. */
    void save(List<ClaimRow> rows) {
        dataset.batch(
                """
                merge into claim (id, as_loaded, as_corrected, dropped, document, subject, predicate, object, place,
                                  origin, loaded_from, loaded_line, loaded_at)
                key (id)
                values (:id, :asLoaded, :asCorrected, :dropped, :document, :subject, :predicate, :object, :place,
                        :origin, :loadedFrom, :loadedLine, :loadedAt)
                """,
                rows);
    }
}
