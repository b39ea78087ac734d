package org.gainsay.store;

import java.util.List;
import org.gainsay.credibility.Grade;
import org.gainsay.credibility.Rating;
import org.jspecify.annotations.Nullable;

/** What people judged of sources and claims. A later word is added to an earlier one, and takes nothing away. */
public final class GradeStore {

    private final Dataset dataset;

    public GradeStore(Dataset dataset) {
        this.dataset = dataset;
    }

    public void add(Grade grade) {
        @Nullable Rating rating = grade.rating();
        dataset.jdbc()
                .sql(
                        """
                        insert into grade (scale, graded, rating, author, reason, made_at, last_day)
                        values (:scale, :graded, :rating, :author, :reason, :at, :until)
                        """)
                .param("scale", grade.of().scale().name())
                .param("graded", grade.of().name())
                .param("rating", rating == null ? null : rating.symbol())
                .param("author", grade.author())
                .param("reason", grade.reason())
                .param("at", grade.at())
                .param("until", grade.until())
                .update();
    }

    /** In the order in which they were said. */
    public List<Grade> all() {
        return dataset
                .jdbc()
                .sql(
                        """
                        select scale, graded, rating, author, reason, made_at, last_day
                        from grade
                        order by number
                        """)
                .query(GradeRow.class)
                .list()
                .stream()
                .map(GradeRow::grade)
                .toList();
    }
}
