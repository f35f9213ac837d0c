package kz.zerek.exam.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.zerek.account.PersonId;
import kz.zerek.exam.json.BlueprintCodec;
import kz.zerek.exam.json.FormCodec;
import kz.zerek.exam.store.Exam;
import kz.zerek.exam.store.ExamId;
import kz.zerek.exam.store.ExamRow;
import kz.zerek.language.NameOrder;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of tests. */
@Repository
public class ExamRepository {

    private static final String VERSIONS = """
            select e.id, e.title, v.* from exam e join exam_version v on v.exam = e.id
            """;

    private final JdbcClient client;

    public ExamRepository(JdbcClient client) {
        this.client = client;
    }

    public void insert(Exam exam, PersonId teacher) {
        client.sql("insert into exam (id, teacher, title, title_key, created_at) values (?, ?, ?, ?, ?)")
                .params(
                        exam.id().value(),
                        teacher.value(),
                        exam.title(),
                        NameOrder.key(exam.title()),
                        timestamp(exam.changedAt()))
                .update();
        insertVersion(exam);
    }

    /** @throws org.springframework.dao.DuplicateKeyException if somebody else has made this version */
    public void insertVersion(Exam exam) {
        client.sql("""
                        insert into exam_version (exam, number, edits, frozen, blueprint, form, questions, bank_revision, changed_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        exam.id().value(),
                        exam.version(),
                        exam.edits(),
                        exam.frozen(),
                        BlueprintCodec.write(exam.blueprint()),
                        FormCodec.write(exam.form()),
                        exam.form().items().size(),
                        exam.revision(),
                        timestamp(exam.changedAt()))
                .update();
    }

    /** @return false if somebody else has changed it since, or it is frozen */
    public boolean update(Exam exam) {
        return client.sql("""
                        update exam_version
                        set edits = ?, blueprint = ?, form = ?, questions = ?, bank_revision = ?, changed_at = ?
                        where exam = ? and number = ? and edits = ? and not frozen
                        """)
                        .params(
                                exam.edits(),
                                BlueprintCodec.write(exam.blueprint()),
                                FormCodec.write(exam.form()),
                                exam.form().items().size(),
                                exam.revision(),
                                timestamp(exam.changedAt()),
                                exam.id().value(),
                                exam.version(),
                                exam.edits() - 1)
                        .update()
                == 1;
    }

    public void freeze(ExamId id, int version) {
        client.sql("update exam_version set frozen = true where exam = ? and number = ?")
                .params(id.value(), version)
                .update();
    }

    public void rename(ExamId id, String title) {
        client.sql("update exam set title = ?, title_key = ? where id = ?")
                .params(title, NameOrder.key(title), id.value())
                .update();
    }

    /** @param at null to bring it back */
    public void remove(ExamId id, @Nullable Instant at) {
        client.sql("update exam set removed_at = ? where id = ?")
                .params(at == null ? null : timestamp(at), id.value())
                .update();
    }

    public boolean isOf(PersonId teacher, ExamId id) {
        return client.sql("select count(*) from exam where id = ? and teacher = ?")
                        .params(id.value(), teacher.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    public void giveTo(ExamId id, PersonId teacher) {
        client.sql("update exam set teacher = ? where id = ?")
                .params(teacher.value(), id.value())
                .update();
    }

    /** By title; without those that were put away. */
    public List<ExamRow> of(PersonId teacher) {
        return client.sql("""
                        select e.id, e.title, v.number, v.questions, v.changed_at from exam e join exam_version v on v.exam = e.id
                        where e.teacher = ? and e.removed_at is null
                          and v.number = (select max(l.number) from exam_version l where l.exam = e.id)
                        order by e.title_key, e.id
                        """)
                .param(teacher.value())
                .query((row, _) -> row(row))
                .list();
    }

    /** The newest versions, by title, whose forms hold a text, with whose they are; without those that were put away. */
    public List<Holding> holding(String text) {
        return client.sql("""
                        select e.id, e.title, e.teacher, v.number, v.questions, v.changed_at, v.form
                        from exam e join exam_version v on v.exam = e.id
                        where e.removed_at is null and v.form like ?
                          and v.number = (select max(l.number) from exam_version l where l.exam = e.id)
                        order by e.title_key, e.id
                        """)
                .param("%" + text + "%")
                .query((row, _) -> new Holding(
                        new PersonId(row.getObject("teacher", UUID.class)), row(row), row.getString("form")))
                .list();
    }

    /** @param form JSON */
    public record Holding(PersonId teacher, ExamRow row, String form) {}

    private static ExamRow row(ResultSet row) throws SQLException {
        return new ExamRow(
                new ExamId(row.getObject("id", UUID.class)),
                row.getString("title"),
                row.getInt("number"),
                row.getInt("questions"),
                instant(row));
    }

    /** Of all that a person made, by title; those that were put away too. */
    public List<String> titles(PersonId teacher) {
        return client.sql("select title from exam where teacher = ? order by title_key, id")
                .param(teacher.value())
                .query(String.class)
                .list();
    }

    /** All that a person made. */
    public void delete(PersonId teacher) {
        client.sql("delete from exam where teacher = ?").param(teacher.value()).update();
    }

    public Optional<Exam> latest(ExamId id) {
        return client.sql(VERSIONS + " where e.id = ? order by v.number desc fetch first 1 row only")
                .param(id.value())
                .query((row, _) -> exam(row))
                .optional();
    }

    public Optional<Exam> find(ExamId id, int version) {
        return client.sql(VERSIONS + " where e.id = ? and v.number = ?")
                .params(id.value(), version)
                .query((row, _) -> exam(row))
                .optional();
    }

    /**
     * All versions of some tests that have a pass mark.
     *
     * @param ids at least one
     */
    public List<Exam> withPassMark(Collection<ExamId> ids) {
        return client.sql(VERSIONS + " where e.id in (:ids) and v.blueprint like '%\"passMark\":%'")
                .param("ids", ids.stream().map(ExamId::value).toList())
                .query((row, _) -> exam(row))
                .list();
    }

    private static Exam exam(ResultSet row) throws SQLException {
        return new Exam(
                new ExamId(row.getObject("id", UUID.class)),
                row.getString("title"),
                row.getInt("number"),
                row.getInt("edits"),
                row.getBoolean("frozen"),
                BlueprintCodec.read(row.getString("blueprint")),
                FormCodec.read(row.getString("form")),
                row.getLong("bank_revision"),
                instant(row));
    }

    private static Instant instant(ResultSet row) throws SQLException {
        return row.getObject("changed_at", OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime timestamp(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
