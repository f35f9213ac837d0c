package kz.zerek.bank.internal;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import kz.zerek.bank.Revision;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of the bank. Rows are added, none is ever changed. */
@Repository
class BankRepository {

    /** A part of one revision. */
    record Row(PartKind kind, String body) {}

    private final JdbcClient client;
    private final JdbcOperations jdbc;

    BankRepository(JdbcClient client, JdbcOperations jdbc) {
        this.client = client;
        this.jdbc = jdbc;
    }

    Optional<Revision> current() {
        return client.sql("""
                        select number, version, created_at from bank_revision
                        where number = (select max(number) from bank_revision)
                        """)
                .query((row, _) -> new Revision(
                        row.getLong("number"),
                        row.getString("version"),
                        row.getObject("created_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    Optional<String> version(long revision) {
        return client.sql("select version from bank_revision where number = ?")
                .param(revision)
                .query(String.class)
                .optional();
    }

    List<Row> parts(long revision) {
        return client.sql("""
                        select e.kind, e.body from bank_revision_entry r
                        join bank_entry e on e.kind = r.kind and e.id = r.id and e.version = r.version
                        where r.revision = ? order by r.kind, r.position
                        """)
                .param(revision)
                .query((row, _) -> new Row(PartKind.valueOf(row.getString("kind")), row.getString("body")))
                .list();
    }

    /** Fails if another writer has added the same number: whoever adds it is alone until the transaction ends. */
    void insert(Revision revision) {
        client.sql("insert into bank_revision (number, version, created_at) values (?, ?, ?)")
                .params(revision.number(), revision.version(), timestamp(revision.createdAt()))
                .update();
    }

    /** Stores the parts of a revision: new versions only where the store has none with that content. */
    void insertParts(Revision revision, List<Part> parts) {
        var versions = versions();
        insertNew(parts, versions, timestamp(revision.createdAt()));
        jdbc.batchUpdate(
                "insert into bank_revision_entry (revision, kind, position, id, version) values (?, ?, ?, ?, ?)",
                parts.stream()
                        .map(part -> new Object[] {
                            revision.number(), part.kind().name(), part.position(), part.id(), versions.of(part)
                        })
                        .toList());
    }

    private void insertNew(List<Part> parts, StoredVersions versions, OffsetDateTime now) {
        jdbc.batchUpdate(
                "insert into bank_entry (kind, id, version, hash, body, created_at) values (?, ?, ?, ?, ?, ?)",
                parts.stream()
                        .filter(part -> !versions.has(part))
                        .map(part -> new Object[] {
                            part.kind().name(), part.id(), versions.addNext(part), part.hash(), part.body(), now
                        })
                        .toList());
    }

    private StoredVersions versions() {
        var versions = new StoredVersions();
        client.sql("select kind, id, hash, version from bank_entry").query(row -> {
            versions.add(
                    PartKind.valueOf(row.getString("kind")),
                    row.getString("id"),
                    row.getString("hash"),
                    row.getInt("version"));
        });
        return versions;
    }

    private static OffsetDateTime timestamp(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
