package vn.lienthong.hub.benchmark.delivery;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;

/** A PostgreSQL that loses nothing, with the hub's tables and connections like the hub's. */
final class BenchDatabase implements AutoCloseable {

    private final EmbeddedPostgres postgres;

    BenchDatabase() throws IOException {
        postgres = EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("shared_buffers", "256MB")
                .start();
        Flyway.configure().dataSource(postgres.getPostgresDatabase()).load().migrate();
    }

    HikariDataSource connections(int most) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(postgres.getJdbcUrl("postgres", "postgres"));
        config.setMaximumPoolSize(most);
        config.addDataSourceProperty("prepareThreshold", "2");
        config.addDataSourceProperty(
                "options", "-c plan_cache_mode=force_generic_plan -c max_parallel_workers_per_gather=0");
        return new HikariDataSource(config);
    }

    /** A transaction that reads once and stays open until it is closed. */
    Connection pinnedSnapshot() throws SQLException {
        Connection connection = postgres.getPostgresDatabase().getConnection();
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.createStatement().executeQuery("select count(*) from lane").close();
        return connection;
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
