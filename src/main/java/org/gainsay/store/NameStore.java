package org.gainsay.store;

import java.util.List;
import org.gainsay.vocabulary.NameJudgement;

/** What people said of names. A later word is added to an earlier one, and takes nothing away. */
public final class NameStore {

    private final Dataset dataset;

    public NameStore(Dataset dataset) {
        this.dataset = dataset;
    }

    public void add(NameJudgement judgement) {
        dataset.jdbc()
                .sql(
                        """
                        insert into name_judgement (kind, first_name, second_name, author, reason, made_at)
                        values (:kind, :first, :second, :author, :reason, :at)
                        """)
                .param("kind", judgement.kind().name())
                .param("first", judgement.first())
                .param("second", judgement.second())
                .param("author", judgement.author())
                .param("reason", judgement.reason())
                .param("at", judgement.at())
                .update();
    }

    /** In the order in which they were said. */
    public List<NameJudgement> all() {
        return dataset.jdbc()
                .sql(
                        """
                        select kind, first_name as "first", second_name as "second", author, reason, made_at as "at"
                        from name_judgement
                        order by number
                        """)
                .query(NameJudgement.class)
                .list();
    }
}
