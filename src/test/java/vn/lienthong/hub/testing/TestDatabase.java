package vn.lienthong.hub.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** One embedded PostgreSQL for a test run, a fresh database for each who asks. */
@TestConfiguration(proxyBeanMethods = false)
public class TestDatabase {

    private static final AtomicInteger DATABASES = new AtomicInteger();

    /**
     * Started on first use, ended with the JVM: after the hubs of this JVM, if there are any, which would wait for a
     * database that went before them.
     */
    private static final class Server {
        private static final AtomicBoolean SERVES_HUBS = new AtomicBoolean();
        private static final EmbeddedPostgres POSTGRES = start();

        private static EmbeddedPostgres start() {
            try {
                Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                    if (!SERVES_HUBS.get()) {
                        stop();
                    }
                }));
                return EmbeddedPostgres.builder()
                        .setRegisterShutdownHook(false)
                        .setServerConfig("max_connections", "200")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** Belongs into the start of a hub. */
        private static void servesAHub() {
            if (SERVES_HUBS.compareAndSet(false, true)) {
                SpringApplication.getShutdownHandlers().add(Server::stop);
            }
        }

        private static void stop() {
            try {
                POSTGRES.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Migrated once; what is copied from it has the hub's tables at the price of a few files. */
    private static final class Migrated {
        private static final String TEMPLATE = make();

        private static String make() {
            String name = "hub_template";
            String url = create("create database " + name, name);
            Flyway.configure().dataSource(url, null, null).load().migrate();
            return name;
        }
    }

    /** @return JDBC address of a new database with the hub's tables, as after the first start */
    public static String newDatabase() {
        String name = "hub_" + DATABASES.incrementAndGet();
        return create("create database " + name + " template " + Migrated.TEMPLATE, name);
    }

    /** @return JDBC address of a new database without anything in it */
    public static String emptyDatabase() {
        String name = "hub_" + DATABASES.incrementAndGet();
        return create("create database " + name, name);
    }

    private static String create(String statement, String name) {
        try (Connection connection = Server.POSTGRES.getPostgresDatabase().getConnection();
                Statement database = connection.createStatement()) {
            database.execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException("the test database cannot be made", e);
        }
        return Server.POSTGRES.getJdbcUrl("postgres", name);
    }

    /** For tests of one part without Spring: a new database with the hub's tables as a data source. */
    public static DataSource newDataSource() {
        org.postgresql.ds.PGSimpleDataSource dataSource = new org.postgresql.ds.PGSimpleDataSource();
        dataSource.setUrl(newDatabase());
        return dataSource;
    }

    @Bean
    JdbcConnectionDetails embeddedDatabase() {
        String url = newDatabase();
        Server.servesAHub();
        return new JdbcConnectionDetails() {
            @Override
            public String getUsername() {
                return "postgres";
            }

            @Override
            public String getPassword() {
                return "postgres";
            }

            @Override
            public String getJdbcUrl() {
                return url;
            }
        };
    }
}
