package kz.zerek.bank.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.zerek.bank.Revision;
import kz.zerek.bank.internal.StoredBank.Name;
import kz.zerek.bank.internal.StoredBank.Placed;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of the bank. Rows are added, none is ever changed. */
@Repository
class BankRepository {

    /** As many ids as are asked for in one statement. */
    private static final int MOST_AT_ONCE = 1_000;

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

    /** All parts of a revision, in no order: what was last told of each. */
    List<Placed> parts(long revision) {
        return client.sql("""
                        select c.kind, c.id, c.place, e.body from bank_change c
                        join (
                            select kind, id, max(revision) as revision from bank_change
                            where revision <= ? group by kind, id
                        ) l on l.kind = c.kind and l.id = c.id and l.revision = c.revision
                        join bank_entry e on e.kind = c.kind and e.id = c.id and e.version = c.version
                        """).param(revision).query((row, _) -> placed(row)).list();
    }

    /** Where the parts of a revision stand. */
    Map<Name, Long> places(long revision) {
        var places = new HashMap<Name, Long>();
        client.sql("""
                        select c.kind, c.id, c.place from bank_change c
                        join (
                            select kind, id, max(revision) as revision from bank_change
                            where revision <= ? group by kind, id
                        ) l on l.kind = c.kind and l.id = c.id and l.revision = c.revision
                        where c.place is not null
                        """).param(revision).query(row -> {
            places.put(name(row), row.getLong("place"));
        });
        return places;
    }

    /** The names of the parts that changed behind one revision, up to another. */
    Set<Name> changed(long behind, long upTo) {
        return new HashSet<>(
                client.sql("select distinct kind, id from bank_change where revision > ? and revision <= ?")
                        .params(behind, upTo)
                        .query((row, _) -> name(row))
                        .list());
    }

    /** The ids of parts of some kinds that a revision has, or had before, and that changed behind it. */
    Set<String> changedOf(long revision, List<PartKind> kinds) {
        return client.sql("""
                        select distinct c.id from bank_change c
                        where c.revision > :revision and c.kind in (:kinds) and exists (
                            select 1 from bank_change b
                            where b.kind = c.kind and b.id = c.id and b.revision <= :revision)
                        """)
                .param("revision", revision)
                .param("kinds", kinds.stream().map(PartKind::name).toList())
                .query(String.class)
                .set();
    }

    /** Of the parts that changed behind one revision, up to another, those that a third has, in no order. */
    List<Placed> changedParts(long behind, long upTo, long revision) {
        return client.sql("""
                        select c.kind, c.id, c.place, e.body from bank_change c
                        join (
                            select b.kind, b.id, max(b.revision) as revision from bank_change b
                            join (
                                select distinct kind, id from bank_change where revision > ? and revision <= ?
                            ) n on n.kind = b.kind and n.id = b.id
                            where b.revision <= ? group by b.kind, b.id
                        ) l on l.kind = c.kind and l.id = c.id and l.revision = c.revision
                        join bank_entry e on e.kind = c.kind and e.id = c.id and e.version = c.version
                        """)
                .params(behind, upTo, revision)
                .query((row, _) -> placed(row))
                .list();
    }

    private static Placed placed(ResultSet row) throws SQLException {
        var name = name(row);
        return new Placed(name.kind().read(name.id(), row.getString("body")), row.getLong("place"));
    }

    private static Name name(ResultSet row) throws SQLException {
        return new Name(PartKind.valueOf(row.getString("kind")), row.getString("id"));
    }

    /** Fails if another writer has added the same number: whoever adds it is alone until the transaction ends. */
    void insert(Revision revision) {
        client.sql("insert into bank_revision (number, version, created_at) values (?, ?, ?)")
                .params(revision.number(), revision.version(), timestamp(revision.createdAt()))
                .update();
    }

    /** Stores what a revision changes: new versions only where the store has none with that content. */
    void insertChanges(Revision revision, Changes changes) {
        var versions = versions(changes.placed());
        insertNew(changes.placed(), versions, timestamp(revision.createdAt()));
        var rows = new ArrayList<Object[]>();
        for (var placed : changes.placed()) {
            var part = placed.part();
            rows.add(
                    new Object[] {revision.number(), part.kind().name(), part.id(), versions.of(part), placed.place()});
        }
        for (var gone : changes.gone())
            rows.add(new Object[] {revision.number(), gone.kind().name(), gone.id(), null, null});
        jdbc.batchUpdate("insert into bank_change (revision, kind, id, version, place) values (?, ?, ?, ?, ?)", rows);
    }

    private void insertNew(List<Placed> parts, StoredVersions versions, OffsetDateTime now) {
        jdbc.batchUpdate(
                "insert into bank_entry (kind, id, version, hash, body, created_at) values (?, ?, ?, ?, ?, ?)",
                parts.stream()
                        .map(Placed::part)
                        .filter(part -> !versions.has(part))
                        .map(part -> new Object[] {
                            part.kind().name(), part.id(), versions.addNext(part), part.hash(), part.body(), now
                        })
                        .toList());
    }

    /** The versions that the store has of some parts. */
    private StoredVersions versions(List<Placed> parts) {
        var versions = new StoredVersions();
        parts.stream()
                .map(Placed::part)
                .collect(Collectors.groupingBy(Part::kind, Collectors.mapping(Part::id, Collectors.toList())))
                .forEach((kind, ids) -> {
                    for (int from = 0; from < ids.size(); from += MOST_AT_ONCE)
                        addVersions(kind, ids.subList(from, Math.min(ids.size(), from + MOST_AT_ONCE)), versions);
                });
        return versions;
    }

    private void addVersions(PartKind kind, List<String> ids, StoredVersions versions) {
        client.sql("select id, hash, version from bank_entry where kind = :kind and id in (:ids)")
                .param("kind", kind.name())
                .param("ids", ids)
                .query(row -> {
                    versions.add(kind, row.getString("id"), row.getString("hash"), row.getInt("version"));
                });
    }

    private static OffsetDateTime timestamp(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
