package kz.zerek.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcOperations;

/** The two databases, with the settings of {@code application.properties}. */
enum DatabaseKind {
    H2 {
        @Override
        Address create(String name) {
            try {
                var file = Files.createTempDirectory("zerek").resolve(name);
                return new Address("jdbc:h2:file:" + file + ";WRITE_DELAY=0", "sa", "");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        void drop(JdbcOperations jdbc) {
            jdbc.execute("drop all objects delete files");
        }
    },
    POSTGRESQL {
        @Override
        Address create(String name) {
            try (var connection = Server.POSTGRES.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("create database " + name);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            return new Address(Server.POSTGRES.getJdbcUrl("postgres", name), "postgres", "postgres");
        }
    };

    record Address(String url, String user, String password) {}

    /** Started when first needed; it stops with the JVM. */
    private static final class Server {

        static final EmbeddedPostgres POSTGRES = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Takes a database off the disk, unless its server does so when it stops. */
    void drop(JdbcOperations jdbc) {}

    /** A new, empty database. */
    abstract Address create(String name);

    Address create() {
        return create("zerek_" + UUID.randomUUID().toString().replace("-", ""));
    }
}
