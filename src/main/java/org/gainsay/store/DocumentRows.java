package org.gainsay.store;

import java.util.List;

/** The table of documents. */
final class DocumentRows {

    private final Dataset dataset;

    DocumentRows(Dataset dataset) {
        this.dataset = dataset;
    }

    /** In the order of ids, and for each from the lowest layer to the highest. */
    List<DocumentRow> all() {
        return dataset.jdbc()
                .sql(
                        """
                        select id, layer, publisher, title, url, archived, published_from, published_to, date_basis,
                               language, translated, sha256, content, author, saved_at
                        from document
                        order by id, layer
                        """)
                .query(DocumentRow.class)
                .list();
    }

    /** From the lowest layer to the highest. */
    List<DocumentRow> of(String id) {
        return dataset.jdbc()
                .sql(
                        """
                        select id, layer, publisher, title, url, archived, published_from, published_to, date_basis,
                               language, translated, sha256, content, author, saved_at
                        from document
                        where id = :id
                        order by layer
                        """)
                .param("id", id)
                .query(DocumentRow.class)
                .list();
    }

    /** A row of the same id and layer gives way. */
    void save(List<DocumentRow> rows) {
        dataset.batch(
                """
                merge into document (id, layer, publisher, title, url, archived, published_from, published_to,
                                     date_basis, language, translated, sha256, content, author, saved_at)
                key (id, layer)
                values (:id, :layer, :publisher, :title, :url, :archived, :publishedFrom, :publishedTo,
                        :dateBasis, :language, :translated, :sha256, :content, :author, :savedAt)
                """,
                rows);
    }
}
