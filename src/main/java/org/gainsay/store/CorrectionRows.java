package org.gainsay.store;

import java.util.Collection;
import java.util.List;

/** The table of corrections. Nothing leaves it. */
final class CorrectionRows {

    private final Dataset dataset;

    CorrectionRows(Dataset dataset) {
        this.dataset = dataset;
    }

    void add(List<CorrectionRow> rows) {
        dataset.batch(
                """
                insert into correction (claim, was, became, author, reason, made_at)
                values (:claim, :was, :became, :author, :reason, :madeAt)
                """,
                rows);
    }

    /** Those of the claims that have a history. */
    List<String> among(Collection<String> claims) {
        if (claims.isEmpty()) {
            return List.of();
        }
        return dataset.jdbc()
                .sql(
                        """
                        select distinct claim
                        from correction
                        where claim in (:claims)
                        """)
                .param("claims", claims)
                .query(String.class)
                .list();
    }

    /** In the order in which they were made. */
    List<CorrectionRow> of(String claim) {
        return dataset.jdbc()
                .sql(
                        """
                        select claim, was, became, author, reason, made_at
                        from correction
                        where claim = :claim
                        order by number
                        """)
                .param("claim", claim)
                .query(CorrectionRow.class)
                .list();
    }
}
