package kz.zerek.assignment.internal;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import kz.zerek.account.PersonId;
import kz.zerek.assignment.Assignment;
import kz.zerek.assignment.AssignmentId;
import kz.zerek.assignment.Rules;
import kz.zerek.classroom.ClassId;
import kz.zerek.exam.store.ExamId;
import kz.zerek.language.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of assignments. */
@Repository
public class AssignmentRepository {

    private final JdbcClient client;

    public AssignmentRepository(JdbcClient client) {
        this.client = client;
    }

    public void insert(Assignment assignment) {
        var rules = assignment.rules();
        client.sql("""
                        insert into assignment (id, teacher, exam, version, title, classroom, for_some, created_at, opens_at, closes_at,
                                                late_until, late_penalty, minutes, attempts, counted, language, feedback,
                                                access_code, one_way)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        assignment.id().value(),
                        assignment.teacher().value(),
                        assignment.exam().value(),
                        assignment.version(),
                        assignment.title(),
                        assignment.classroom().value(),
                        assignment.forSome(),
                        timestamp(assignment.createdAt()),
                        timestamp(rules.opensAt()),
                        timestamp(rules.closesAt()),
                        timestamp(rules.lateUntil()),
                        rules.latePenalty(),
                        rules.minutes(),
                        rules.attempts(),
                        rules.counted().name(),
                        code(rules),
                        rules.reveal().name(),
                        rules.accessCode(),
                        rules.oneWay())
                .update();
    }

    public void update(AssignmentId id, Rules rules) {
        client.sql("""
                        update assignment
                        set opens_at = ?, closes_at = ?, late_until = ?, late_penalty = ?, minutes = ?, attempts = ?,
                            counted = ?, language = ?, feedback = ?, access_code = ?, one_way = ?
                        where id = ?
                        """)
                .params(
                        timestamp(rules.opensAt()),
                        timestamp(rules.closesAt()),
                        timestamp(rules.lateUntil()),
                        rules.latePenalty(),
                        rules.minutes(),
                        rules.attempts(),
                        rules.counted().name(),
                        code(rules),
                        rules.reveal().name(),
                        rules.accessCode(),
                        rules.oneWay(),
                        id.value())
                .update();
    }

    private static @Nullable String code(Rules rules) {
        return Optional.ofNullable(rules.language()).map(Language::code).orElse(null);
    }

    /**
     * Whoever else locks it waits for the end of this transaction.
     *
     * @return false if there is none
     */
    public boolean lock(AssignmentId id) {
        return client.sql("select id from assignment where id = ? for update")
                .param(id.value())
                .query(UUID.class)
                .optional()
                .isPresent();
    }

    public void delete(AssignmentId id) {
        client.sql("delete from assignment where id = ?").param(id.value()).update();
    }

    public Optional<Assignment> find(AssignmentId id) {
        return client.sql("select * from assignment where id = ?")
                .param(id.value())
                .query((row, _) -> AssignmentRows.assignment(row))
                .optional();
    }

    /** The latest first. */
    public List<Assignment> of(ClassId classroom) {
        return client.sql("select * from assignment where classroom = ? order by created_at desc, id")
                .param(classroom.value())
                .query((row, _) -> AssignmentRows.assignment(row))
                .list();
    }

    /** What was set for the classes of a teacher, the latest first. */
    public List<Assignment> ofTeacher(PersonId teacher, int offset, int limit) {
        return client.sql("""
                        select a.* from assignment a
                        where a.classroom in (select t.classroom from classroom_teacher t where t.teacher = ?)
                        order by a.created_at desc, a.id offset ? rows fetch next ? rows only
                        """)
                .params(teacher.value(), offset, limit)
                .query((row, _) -> AssignmentRows.assignment(row))
                .list();
    }

    /** What somebody has set, the latest first. */
    public List<Assignment> setBy(PersonId teacher) {
        return client.sql("select * from assignment where teacher = ? order by created_at desc, id")
                .param(teacher.value())
                .query((row, _) -> AssignmentRows.assignment(row))
                .list();
    }

    /** One of the others who teach its class, for all that somebody has set and for which there is one. */
    public Map<AssignmentId, PersonId> heirs(PersonId teacher) {
        return heirs("a.id", "a.teacher = ?", teacher, AssignmentId::new);
    }

    /** One of the others who teach a class for which it was set, for all tests of somebody's for which there is one. */
    public Map<ExamId, PersonId> heirsOfTests(PersonId teacher) {
        return heirs("a.exam", "a.exam in (select e.id from exam e where e.teacher = ?)", teacher, ExamId::new);
    }

    private <T> Map<T, PersonId> heirs(String what, String whose, PersonId teacher, Function<UUID, T> id) {
        var heirs = new LinkedHashMap<T, PersonId>();
        client.sql("select " + what + " inherited, t.teacher heir from assignment a"
                        + " join classroom_teacher t on t.classroom = a.classroom where " + whose
                        + " and t.teacher <> ? order by a.created_at, a.id, t.teacher")
                .params(teacher.value(), teacher.value())
                .query(row -> {
                    heirs.putIfAbsent(
                            id.apply(row.getObject("inherited", UUID.class)),
                            new PersonId(row.getObject("heir", UUID.class)));
                });
        return heirs;
    }

    public void giveTo(AssignmentId id, PersonId teacher) {
        client.sql("update assignment set teacher = ? where id = ?")
                .params(teacher.value(), id.value())
                .update();
    }

    public int countOfTeacher(PersonId teacher) {
        return client.sql("""
                        select count(*) from assignment a
                        where a.classroom in (select t.classroom from classroom_teacher t where t.teacher = ?)
                        """).param(teacher.value()).query(Integer.class).single();
    }

    /** What a student is to take or has taken, the latest first. */
    public List<Assignment> ofStudent(PersonId student, int limit) {
        return client.sql("""
                        select a.* from assignment a
                        where a.classroom in (
                                select s.classroom from classroom_student s where s.student = ? and s.left_at is null)
                          and (not a.for_some or a.id in (
                                select m.assignment from assignment_student m where m.student = ?))
                        order by a.created_at desc, a.id fetch first ? rows only
                        """)
                .params(student.value(), student.value(), limit)
                .query((row, _) -> AssignmentRows.assignment(row))
                .list();
    }

    private static @Nullable OffsetDateTime timestamp(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
