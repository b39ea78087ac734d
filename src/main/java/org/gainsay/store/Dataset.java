package org.gainsay.store;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SimplePropertySqlParameterSource;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** One H2 database. It is opened, and its tables made, when something is first asked of it; making this object costs nothing. */
public final class Dataset implements AutoCloseable {

    private static final AtomicLong IN_MEMORY = new AtomicLong();

    private final DatasetLocation location;
    private @Nullable Session session;

    public Dataset(DatasetLocation location) {
        this.location = location;
    }

    public DatasetLocation location() {
        return location;
    }

    /**
     * Does all of the work or, where it throws, nothing of it. Work within such work is part of it.
     *
     * @throws UnusableDataset where the database cannot be opened
     */
    public <T extends @Nullable Object> T inTransaction(Supplier<T> work) {
        return session().transactions().execute(status -> work.get());
    }

    /** The same for work that gives nothing back. */
    public void inTransaction(Runnable work) {
        session().transactions().executeWithoutResult(status -> work.run());
    }

    JdbcClient jdbc() {
        return session().client();
    }

    /** Runs one statement for many rows, whose properties are its parameters. */
    void batch(String sql, List<? extends Record> rows) {
        SqlParameterSource[] parameters =
                rows.stream().map(SimplePropertySqlParameterSource::new).toArray(SqlParameterSource[]::new);
        session().batches().batchUpdate(sql, parameters);
    }

    /** What is in memory is gone then. A dataset that was never opened is not opened for it. */
    @Override
    public synchronized void close() {
        if (session != null) {
            session.pool().dispose();
            session = null;
        }
    }

    private synchronized Session session() {
        if (session == null) {
            session = open();
        }
        return session;
    }

    private Session open() {
        JdbcConnectionPool pool = JdbcConnectionPool.create(url(), "sa", "");
        try {
            pool.getConnection().close(); // it goes back into the pool, and the database stays open
            migrate(pool);
            return Session.over(pool);
        } catch (SQLException e) {
            pool.dispose();
            throw OpeningFault.of(e, location);
        } catch (FlywayException e) {
            pool.dispose();
            throw OpeningFault.of(e, location);
        }
    }

    /**
     * WRITE_DELAY=0: what was told to be saved survives a kill. async: an interrupted command leaves the database open.
     * H2 keeps no log of its own, which would stand beside the file, and sends nothing to stdout.
     */
    private String url() {
        String database = location.path() == null
                ? "mem:gainsay-" + IN_MEMORY.incrementAndGet()
                : "async:" + DatasetFile.ready(location.path());
        return "jdbc:h2:" + database + ";WRITE_DELAY=0;TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0";
    }

    private static void migrate(JdbcConnectionPool pool) {
        Flyway.configure()
                .dataSource(pool)
                .locations("classpath:db/migration")
                .failOnMissingLocations(true)
                .ignoreMigrationPatterns(new String[0]) // by default it passes over what a later version has done
                .cleanDisabled(true)
                .load()
                .migrate();
    }

    private record Session(
            JdbcConnectionPool pool,
            JdbcClient client,
            NamedParameterJdbcTemplate batches,
            TransactionTemplate transactions) {

        static Session over(JdbcConnectionPool pool) {
            return new Session(
                    pool,
                    JdbcClient.create(pool),
                    new NamedParameterJdbcTemplate(pool),
                    new TransactionTemplate(new JdbcTransactionManager(pool)));
        }
    }
}
