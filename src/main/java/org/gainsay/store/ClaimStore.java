package org.gainsay.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gainsay.claim.Claim;
import org.gainsay.format.ClaimLine;
import org.gainsay.format.LocatedClaim;
import org.gainsay.input.InvalidInput;

/** The claims of a dataset as they stand: corrected where a person has corrected them, without those that were dropped. */
public final class ClaimStore {

    private final Dataset dataset;
    private final Clock clock;

    public ClaimStore(Dataset dataset, Clock clock) {
        this.dataset = dataset;
        this.clock = clock;
    }

    /**
     * Takes all claims or none.
     *
     * @throws InvalidInput with every claim whose id is known with another content, unless those are to be skipped or
     *     replaced; and with every id that stands among these claims with two contents
     */
    public LoadResult save(Collection<LocatedClaim> claims, WhenKnown whenKnown) {
        return dataset.inTransaction(() -> new ClaimLoading(dataset, whenKnown, clock.instant()).load(claims));
    }

    /** In the order of their ids. What a denial names is left out where it was dropped: it denies that no longer. */
    public List<Claim> all() {
        Set<String> dropped = dropped().stream().map(Claim::id).collect(Collectors.toSet());
        return dataset
                .jdbc()
                .sql(
                        """
                        select coalesce(as_corrected, as_loaded)
                        from claim
                        where not dropped
                        order by id
                        """)
                .query(ClaimStore::claim)
                .list()
                .stream()
                .map(claim -> withoutDenying(dropped, claim))
                .toList();
    }

    /** Those that people took out of the dataset, as they last stood, in the order of their ids. */
    public List<Claim> dropped() {
        return dataset.jdbc()
                .sql(
                        """
                        select coalesce(as_corrected, as_loaded)
                        from claim
                        where dropped
                        order by id
                        """)
                .query(ClaimStore::claim)
                .list();
    }

    /** Those of which people made something else than was loaded or read, dropped ones too, in the order of their ids. */
    public List<Claim> corrected() {
        return dataset.jdbc()
                .sql(
                        """
                        select coalesce(as_corrected, as_loaded)
                        from claim
                        where dropped or as_corrected is not null
                        order by id
                        """)
                .query(ClaimStore::claim)
                .list();
    }

    public long count() {
        return dataset.jdbc()
                .sql(
                        """
                        select count(*)
                        from claim
                        where not dropped
                        """)
                .query(Long.class)
                .single();
    }

    public Optional<Claim> find(String id) {
        return dataset.jdbc()
                .sql(
                        """
                        select coalesce(as_corrected, as_loaded)
                        from claim
                        where id = :id and not dropped
                        """)
                .param("id", id)
                .query(ClaimStore::claim)
                .optional();
    }

    /** Those whose ids begin so, in the order of their ids. */
    public List<Claim> findByPrefix(String prefix) {
        return dataset.jdbc()
                .sql(
                        """
                        select coalesce(as_corrected, as_loaded)
                        from claim
                        where id like :pattern escape '!' and not dropped
                        order by id
                        """)
                .param("pattern", prefix.replaceAll("[!%_]", "!$0") + "%")
                .query(ClaimStore::claim)
                .list();
    }

    /** What the claims say in one field, each once, in the order of characters. */
    public List<String> values(ClaimField field) {
        return dataset.jdbc()
                .sql(
                        """
                        select distinct %1$s
                        from claim
                        where %1$s is not null and not dropped
                        order by %1$s
                        """
                                .formatted(field.column()))
                .query(String.class)
                .list();
    }

    /** Whence a claim came that the dataset has or had. */
    public Optional<Loading> loading(String id) {
        return new ClaimRows(dataset).find(id).map(ClaimRow::loading);
    }

    private static Claim withoutDenying(Set<String> dropped, Claim claim) {
        return Collections.disjoint(claim.denies(), dropped)
                ? claim
                : claim.denying(claim.denies().stream()
                        .filter(id -> !dropped.contains(id))
                        .toList());
    }

    private static Claim claim(ResultSet row, int number) throws SQLException {
        return ClaimLine.parse(row.getString(1));
    }
}
