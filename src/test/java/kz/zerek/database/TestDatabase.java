package kz.zerek.database;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import kz.zerek.database.DatabaseKind.Address;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A database of its own for a test class, with all migrations done. */
public final class TestDatabase implements AutoCloseable {

    private final DatabaseKind kind;
    private final Address address;
    private final HikariDataSource dataSource = new HikariDataSource();

    private TestDatabase(DatabaseKind kind) {
        this.kind = kind;
        this.address = kind.create();
        dataSource.setJdbcUrl(address.url());
        dataSource.setUsername(address.user());
        dataSource.setPassword(address.password());
    }

    static TestDatabase of(DatabaseKind kind) {
        var database = new TestDatabase(kind);
        database.migrate();
        return database;
    }

    /** One of each kind, made when its turn comes. */
    public static Stream<TestDatabase> each() {
        return Stream.of(DatabaseKind.values()).map(TestDatabase::of);
    }

    /** Another one of the same kind, as an older Zerek has left it: with the migrations up to a version alone. */
    public TestDatabase asOf(String version) {
        var database = new TestDatabase(kind);
        Flyway.configure()
                .dataSource(database.dataSource)
                .target(version)
                .load()
                .migrate();
        return database;
    }

    /** Does all migrations that are not done. */
    public void migrate() {
        Flyway.configure().dataSource(dataSource).load().migrate();
    }

    public DataSource dataSource() {
        return dataSource;
    }

    public JdbcClient client() {
        return JdbcClient.create(dataSource);
    }

    public JdbcTemplate jdbc() {
        return new JdbcTemplate(dataSource);
    }

    public TransactionTemplate transactions() {
        return new TransactionTemplate(new JdbcTransactionManager(dataSource));
    }

    /** What sets an application on this database, as the environment does on a server. */
    public Map<String, Object> environment() {
        return Map.of(
                "ZEREK_DB_URL", address.url(),
                "ZEREK_DB_USER", address.user(),
                "ZEREK_DB_PASSWORD", address.password());
    }

    /** Closes it and takes it off the disk, if it is not to go with its server. */
    public void drop() {
        kind.drop(jdbc());
        close();
    }

    @Override
    public void close() {
        dataSource.close();
    }

    @Override
    public String toString() {
        return kind.name();
    }
}
