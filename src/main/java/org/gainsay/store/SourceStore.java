package org.gainsay.store;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gainsay.format.LocatedSource;
import org.gainsay.input.InvalidInput;
import org.gainsay.input.Problems;
import org.gainsay.source.SourceProfile;
import org.gainsay.source.ToldSource;

/** What people told of the sources of a dataset. What was told before is kept. */
public final class SourceStore {

    private final Dataset dataset;
    private final Clock clock;

    public SourceStore(Dataset dataset, Clock clock) {
        this.dataset = dataset;
        this.clock = clock;
    }

    /**
     * Takes all profiles or none.
     *
     * @param author who tells it
     * @throws InvalidInput with every source of which another content is known, unless those are to be skipped or replaced
     */
    public LoadResult save(Collection<LocatedSource> sources, String author, WhenKnown whenKnown) {
        return dataset.inTransaction(() -> {
            Map<String, SourceProfile> known = new HashMap<>();
            rows().forEach(row -> known.put(row.name(), row.told().profile()));
            Problems problems = new Problems();
            List<SourceRow> taken = new ArrayList<>();
            int replaced = 0;
            for (LocatedSource located : sources) {
                SourceRow row = SourceRow.of(located, author, clock.instant());
                SourceProfile before = known.get(row.name());
                if (located.profile().equals(before)) {
                    continue;
                }
                if (before != null && whenKnown != WhenKnown.REPLACE) {
                    problems.add(
                            located.file(),
                            located.line(),
                            0,
                            "source '" + located.profile().name() + "' is in the dataset already, with another content",
                            "--replace takes the new one");
                    continue;
                }
                replaced += before == null ? 0 : 1;
                known.put(row.name(), located.profile());
                taken.add(row);
            }
            if (whenKnown != WhenKnown.SKIP) {
                problems.orThrow();
            }
            add(taken);
            int unchanged = sources.size() - taken.size() - problems.found().size();
            return new LoadResult(taken.size() - replaced, unchanged, replaced, problems.found());
        });
    }

    /** By name. */
    public List<ToldSource> all() {
        return rows().stream().map(SourceRow::told).toList();
    }

    private List<SourceRow> rows() {
        return dataset.jdbc()
                .sql(
                        """
                        select name, content, author, loaded_from, loaded_line, loaded_at
                        from source_profile told
                        where number = (select max(number) from source_profile where name = told.name)
                        order by name
                        """)
                .query(SourceRow.class)
                .list();
    }

    private void add(List<SourceRow> rows) {
        dataset.batch(
                """
                insert into source_profile (name, content, author, loaded_from, loaded_line, loaded_at)
                values (:name, :content, :author, :loadedFrom, :loadedLine, :loadedAt)
                """,
                rows);
    }
}
