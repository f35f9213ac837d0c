package kz.zerek.correction.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.zerek.account.PersonId;
import kz.zerek.correction.Correction;
import kz.zerek.correction.FactStatus;
import kz.zerek.correction.Status;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of corrections and of what is thought of facts. Rows are added, none is ever changed. */
@Repository
public class CorrectionRepository {

    private final JdbcClient client;

    public CorrectionRepository(JdbcClient client) {
        this.client = client;
    }

    /** @throws org.springframework.dao.DuplicateKeyException if somebody else has made this one */
    public void insert(Correction correction) {
        client.sql("""
                        insert into fact_correction (fact, number, body, restored, reason, person, made_at)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        correction.fact(),
                        correction.number(),
                        correction.body(),
                        correction.restored(),
                        correction.reason(),
                        value(correction.by()),
                        timestamp(correction.at()))
                .update();
    }

    /** Of a fact, the first one first. */
    public List<Correction> of(String fact) {
        return client.sql("select * from fact_correction where fact = ? order by number")
                .param(fact)
                .query((row, _) -> correction(row))
                .list();
    }

    /** The last correction of each fact, in the order in which they were made. */
    public List<Correction> latest() {
        return client.sql("""
                        select c.* from fact_correction c
                        where c.number = (select max(l.number) from fact_correction l where l.fact = c.fact)
                        order by c.made_at, c.fact
                        """).query((row, _) -> correction(row)).list();
    }

    /** All that a person made, in the order in which they were made. */
    public List<Correction> by(PersonId person) {
        return client.sql("select * from fact_correction where person = ? order by made_at, fact, number")
                .param(person.value())
                .query((row, _) -> correction(row))
                .list();
    }

    private static Correction correction(ResultSet row) throws SQLException {
        return new Correction(
                row.getString("fact"),
                row.getInt("number"),
                row.getString("body"),
                row.getObject("restored", Integer.class),
                row.getString("reason"),
                person(row),
                row.getObject("made_at", OffsetDateTime.class).toInstant());
    }

    /** @throws org.springframework.dao.DuplicateKeyException if somebody else is faster */
    public void insert(FactStatus status) {
        client.sql("""
                        insert into fact_status (fact, number, content, status, note, person, set_at)
                        select ?, coalesce(max(number), 0) + 1, ?, ?, ?, cast(? as uuid),
                               cast(? as timestamp(6) with time zone)
                        from fact_status where fact = ?
                        """)
                .params(
                        status.fact(),
                        status.content(),
                        status.status().name(),
                        status.note(),
                        value(status.by()),
                        timestamp(status.at()),
                        status.fact())
                .update();
    }

    /** What was last thought of a fact as long as it says this. */
    public Optional<FactStatus> status(String fact, String content) {
        return client.sql("""
                        select * from fact_status where fact = ? and content = ?
                        order by number desc fetch first 1 row only
                        """)
                .params(fact, content)
                .query((row, _) -> status(row))
                .optional();
    }

    /** What was last thought of each content of each fact. */
    public List<FactStatus> statuses() {
        return client.sql("""
                        select s.* from fact_status s
                        where s.number = (
                            select max(l.number) from fact_status l where l.fact = s.fact and l.content = s.content)
                        """).query((row, _) -> status(row)).list();
    }

    /** All that a person said, in the order in which it was said. */
    public List<FactStatus> statusesBy(PersonId person) {
        return client.sql("select * from fact_status where person = ? order by set_at, fact, number")
                .param(person.value())
                .query((row, _) -> status(row))
                .list();
    }

    private static FactStatus status(ResultSet row) throws SQLException {
        return new FactStatus(
                row.getString("fact"),
                row.getString("content"),
                Status.valueOf(row.getString("status")),
                row.getString("note"),
                person(row),
                row.getObject("set_at", OffsetDateTime.class).toInstant());
    }

    private static @Nullable PersonId person(ResultSet row) throws SQLException {
        var id = row.getObject("person", UUID.class);
        return id == null ? null : new PersonId(id);
    }

    private static @Nullable UUID value(@Nullable PersonId person) {
        return person == null ? null : person.value();
    }

    private static OffsetDateTime timestamp(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
