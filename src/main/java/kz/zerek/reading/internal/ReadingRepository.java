package kz.zerek.reading.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import kz.zerek.account.PersonId;
import kz.zerek.language.Language;
import kz.zerek.language.Localized;
import kz.zerek.reading.Reading;
import kz.zerek.reading.ReadingId;
import kz.zerek.reading.ReadingRow;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The tables of readings and of their texts and publications. */
@Repository
public class ReadingRepository {

    private final JdbcClient client;

    public ReadingRepository(JdbcClient client) {
        this.client = client;
    }

    public void insert(Reading reading) {
        client.sql("""
                        insert into reading (id, title_kk, title_ru, title_en, language, version, created_at)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        reading.id().value(),
                        reading.title().kk(),
                        reading.title().ru(),
                        reading.title().en(),
                        reading.language().code(),
                        reading.version(),
                        timestamp(reading.createdAt()))
                .update();
    }

    /** Fails if another writer has added this version. */
    public void insertText(ReadingId id, int version, String text, Instant at) {
        client.sql("insert into reading_text (reading, version, body, read_at) values (?, ?, ?, ?)")
                .params(id.value(), version, text, timestamp(at))
                .update();
    }

    public Optional<Reading> find(ReadingId id) {
        return client.sql("select * from reading where id = ?")
                .param(id.value())
                .query((row, _) -> reading(row))
                .optional();
    }

    private static Reading reading(ResultSet row) throws SQLException {
        var published = row.getObject("published_at", OffsetDateTime.class);
        return new Reading(
                new ReadingId(row.getString("id")),
                new Localized<>(row.getString("title_kk"), row.getString("title_ru"), row.getString("title_en")),
                Language.of(row.getString("language")).orElseThrow(),
                row.getInt("version"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                published == null ? null : published.toInstant());
    }

    /** The latest first. */
    public List<ReadingRow> all() {
        return listed(rows(""));
    }

    /**
     * Those of a teacher, the latest first.
     *
     * @param withNobodys and those that are nobody's
     */
    public List<ReadingRow> of(PersonId teacher, boolean withNobodys) {
        return listed(rows("where " + of(withNobodys)).param("teacher", teacher.value()));
    }

    public boolean isOf(PersonId teacher, boolean withNobodys, ReadingId id) {
        return client.sql("select 1 from reading r where id = :id and (" + of(withNobodys) + ")")
                .param("id", id.value())
                .param("teacher", teacher.value())
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    private static String of(boolean withNobodys) {
        return withNobodys ? "r.teacher = :teacher or r.teacher is null" : "r.teacher = :teacher";
    }

    public void give(ReadingId id, PersonId teacher) {
        client.sql("update reading set teacher = ? where id = ?")
                .params(teacher.value(), id.value())
                .update();
    }

    private static List<ReadingRow> listed(StatementSpec rows) {
        return rows.query((row, _) ->
                        new ReadingRow(reading(row), row.getInt("open_count"), row.getInt("accepted_count")))
                .list();
    }

    private StatementSpec rows(String condition) {
        return client.sql("""
                        select r.*,
                               (select count(*) from reading_candidate c
                                where c.reading = r.id and c.state = 'OPEN'
                                and (c.change is null or c.change <> 'GONE')) as open_count,
                               (select count(*) from reading_candidate c
                                where c.reading = r.id and c.state = 'ACCEPTED') as accepted_count
                        from reading r
                        """ + condition + " order by r.created_at desc, r.id");
    }

    public Optional<String> text(ReadingId id, int version) {
        return client.sql("select body from reading_text where reading = ? and version = ?")
                .params(id.value(), version)
                .query(String.class)
                .optional();
    }

    /** @return false if there is no such reading */
    public boolean rename(ReadingId id, Language language, String title) {
        return client.sql("update reading set title_%s = ? where id = ?".formatted(language.code()))
                        .params(title, id.value())
                        .update()
                == 1;
    }

    public void setVersion(ReadingId id, int version) {
        client.sql("update reading set version = ? where id = ?")
                .params(version, id.value())
                .update();
    }

    /** With all that belongs to it. */
    public void delete(ReadingId id) {
        client.sql("delete from reading where id = ?").param(id.value()).update();
    }

    /**
     * @param yaml a bank file; empty if nothing of the reading is to be in the bank
     * @return false if there is no such reading
     */
    public boolean publish(ReadingId id, String yaml, Instant at) {
        // First, so that whoever publishes the same meanwhile waits for the number.
        var updated = client.sql("update reading set published_at = ? where id = ?")
                .params(yaml.isEmpty() ? null : timestamp(at), id.value())
                .update();
        if (updated == 0) return false;
        client.sql("""
                        insert into reading_publication (reading, number, body, published_at)
                        select ?, coalesce(max(number), 0) + 1, ?, cast(? as timestamp(6) with time zone)
                        from reading_publication where reading = ?
                        """).params(id.value(), yaml, timestamp(at), id.value()).update();
        return true;
    }

    /** The last bank file of a reading; empty if it has given the bank nothing. */
    public Optional<String> published(ReadingId id) {
        return client.sql(
                        "select body from reading_publication where reading = ? order by number desc fetch first row only")
                .param(id.value())
                .query(String.class)
                .optional();
    }

    /** The last bank file of each reading, in the order in which they were first read. */
    public List<Publication> publications() {
        return client.sql("""
                        select p.reading, p.body from reading_publication p join reading r on r.id = p.reading
                        where p.number = (
                            select max(number) from reading_publication l where l.reading = p.reading)
                        order by r.created_at, r.id
                        """)
                .query((row, _) -> new Publication(new ReadingId(row.getString("reading")), row.getString("body")))
                .list();
    }

    /** @param yaml a bank file */
    public record Publication(ReadingId reading, String yaml) {}

    private static OffsetDateTime timestamp(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
