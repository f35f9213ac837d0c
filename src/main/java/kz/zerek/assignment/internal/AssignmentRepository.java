package kz.zerek.assignment.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.zerek.account.PersonId;
import kz.zerek.assignment.Assignment;
import kz.zerek.assignment.AssignmentId;
import kz.zerek.assignment.Counted;
import kz.zerek.assignment.Progress;
import kz.zerek.assignment.Reveal;
import kz.zerek.assignment.Rules;
import kz.zerek.classroom.ClassId;
import kz.zerek.classroom.StudentRow;
import kz.zerek.exam.store.ExamId;
import kz.zerek.language.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of assignments. */
@Repository
public class AssignmentRepository {

    private static final String SOME =
            " and p.id in (select m.student from assignment_student m where m.assignment = ?)";

    private final JdbcClient client;
    private final JdbcOperations jdbc;

    public AssignmentRepository(JdbcClient client, JdbcOperations jdbc) {
        this.client = client;
        this.jdbc = jdbc;
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

    /** Whoever else locks it waits for the end of this transaction. */
    public void lock(AssignmentId id) {
        client.sql("select id from assignment where id = ? for update")
                .param(id.value())
                .query(UUID.class)
                .optional();
    }

    public void delete(AssignmentId id) {
        client.sql("delete from assignment where id = ?").param(id.value()).update();
    }

    public Optional<Assignment> find(AssignmentId id) {
        return client.sql("select * from assignment where id = ?")
                .param(id.value())
                .query((row, _) -> assignment(row))
                .optional();
    }

    /** The latest first. */
    public List<Assignment> of(ClassId classroom) {
        return client.sql("select * from assignment where classroom = ? order by created_at desc, id")
                .param(classroom.value())
                .query((row, _) -> assignment(row))
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
                .query((row, _) -> assignment(row))
                .list();
    }

    /** What somebody has set, the latest first. */
    public List<Assignment> setBy(PersonId teacher) {
        return client.sql("select * from assignment where teacher = ? order by created_at desc, id")
                .param(teacher.value())
                .query((row, _) -> assignment(row))
                .list();
    }

    /** One of the others who teach its class, for all that somebody has set and for which there is one. */
    public Map<AssignmentId, PersonId> heirs(PersonId teacher) {
        var heirs = new LinkedHashMap<AssignmentId, PersonId>();
        client.sql("""
                        select a.id, t.teacher from assignment a join classroom_teacher t on t.classroom = a.classroom
                        where a.teacher = ? and t.teacher <> ? order by a.created_at, a.id, t.teacher
                        """).params(teacher.value(), teacher.value()).query(row -> {
            heirs.putIfAbsent(
                    new AssignmentId(row.getObject("id", UUID.class)),
                    new PersonId(row.getObject("teacher", UUID.class)));
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
                .query((row, _) -> assignment(row))
                .list();
    }

    /**
     * Where each who is to take it is in their latest attempt, by name; without extra minutes. One statement, however many
     * there are: it is asked every few seconds.
     */
    public List<Progress> progress(Assignment assignment) {
        var some = assignment.forSome() ? SOME : "";
        var params = new ArrayList<Object>(
                List.of(assignment.id().value(), assignment.classroom().value()));
        if (assignment.forSome()) params.add(assignment.id().value());
        return client.sql("""
                        select p.id, p.name, p.login,
                               (select count(*) from attempt_question q where q.attempt = a.id) questions,
                               (select count(distinct s.position) from attempt_step s
                                where s.attempt = a.id and s.kind in ('RESPONDED', 'CHECKED')) answered,
                               (select s.position from attempt_step s where s.attempt = a.id and s.position is not null
                                order by s.number desc fetch first 1 row only) position,
                               (select max(s.saved_at) from attempt_step s
                                where s.attempt = a.id and s.kind = 'FINISHED') finished_at
                        from person p
                        left join attempt a on a.id = (
                            select l.id from attempt l
                            where l.assignment = ? and l.visitor = concat('person ', cast(p.id as varchar(36)))
                            order by l.started_at desc, l.id fetch first 1 row only)
                        where p.id in (select s.student from classroom_student s where s.classroom = ? and s.left_at is null)
                        """ + some + " order by p.name_key, p.id")
                .params(params)
                .query((row, _) -> new Progress(
                        new StudentRow(
                                new PersonId(row.getObject("id", UUID.class)),
                                row.getString("name"),
                                row.getString("login")),
                        0,
                        Math.max(1, row.getInt("position")),
                        row.getInt("answered"),
                        row.getInt("questions"),
                        instant(row, "finished_at")))
                .list();
    }

    /** Extra minutes by student: where it was set for some, all of them have an entry. */
    public Map<PersonId, Integer> students(AssignmentId id) {
        var extra = new HashMap<PersonId, Integer>();
        client.sql("select student, extra_minutes from assignment_student where assignment = ?")
                .param(id.value())
                .query(row -> {
                    extra.put(new PersonId(row.getObject("student", UUID.class)), row.getInt("extra_minutes"));
                });
        return extra;
    }

    /** Extra minutes of all that was set for a class, by student; students without any are left out. */
    public Map<AssignmentId, Map<PersonId, Integer>> extraMinutes(ClassId classroom) {
        return extraMinutes(client.sql("""
                        select s.assignment, s.student, s.extra_minutes
                        from assignment_student s join assignment a on a.id = s.assignment
                        where a.classroom = ? and s.extra_minutes > 0
                        """).param(classroom.value()));
    }

    /** The students of what was set for some of a class. */
    public Map<AssignmentId, Set<PersonId>> chosen(ClassId classroom) {
        var chosen = new HashMap<AssignmentId, Set<PersonId>>();
        client.sql("""
                        select s.assignment, s.student from assignment_student s join assignment a on a.id = s.assignment
                        where a.classroom = ? and a.for_some
                        """).param(classroom.value()).query(row -> {
            chosen.computeIfAbsent(new AssignmentId(row.getObject("assignment", UUID.class)), _ -> new HashSet<>())
                    .add(new PersonId(row.getObject("student", UUID.class)));
        });
        return chosen;
    }

    /** The most extra minutes that anybody has, by assignment; what gives none is left out. */
    public Map<AssignmentId, Duration> mostExtra(Collection<AssignmentId> some) {
        var most = new HashMap<AssignmentId, Duration>();
        if (some.isEmpty()) return most;
        client.sql("""
                        select assignment, max(extra_minutes) most from assignment_student
                        where assignment in (:some) and extra_minutes > 0 group by assignment
                        """)
                .param("some", some.stream().map(AssignmentId::value).toList())
                .query(row -> {
                    most.put(
                            new AssignmentId(row.getObject("assignment", UUID.class)),
                            Duration.ofMinutes(row.getInt("most")));
                });
        return most;
    }

    /** The same of all that was set for one student. */
    public Map<AssignmentId, Map<PersonId, Integer>> extraMinutes(PersonId student) {
        return extraMinutes(client.sql("""
                        select assignment, student, extra_minutes from assignment_student
                        where student = ? and extra_minutes > 0
                        """).param(student.value()));
    }

    private static Map<AssignmentId, Map<PersonId, Integer>> extraMinutes(JdbcClient.StatementSpec statement) {
        var extra = new HashMap<AssignmentId, Map<PersonId, Integer>>();
        statement.query(row -> {
            extra.computeIfAbsent(new AssignmentId(row.getObject("assignment", UUID.class)), _ -> new HashMap<>())
                    .put(new PersonId(row.getObject("student", UUID.class)), row.getInt("extra_minutes"));
        });
        return extra;
    }

    public Optional<Integer> extraMinutes(AssignmentId id, PersonId student) {
        return client.sql("select extra_minutes from assignment_student where assignment = ? and student = ?")
                .params(id.value(), student.value())
                .query(Integer.class)
                .optional();
    }

    public void setExtra(AssignmentId id, Collection<PersonId> students, int minutes) {
        jdbc.batchUpdate(
                "delete from assignment_student where assignment = ? and student = ?",
                students.stream()
                        .map(student -> new Object[] {id.value(), student.value()})
                        .toList());
        jdbc.batchUpdate(
                "insert into assignment_student (assignment, student, extra_minutes) values (?, ?, ?)",
                students.stream()
                        .map(student -> new Object[] {id.value(), student.value(), minutes})
                        .toList());
    }

    /** Sets for a student what was set for another, with the extra minutes; of both, the most hold. */
    public void pass(PersonId from, PersonId to) {
        client.sql("""
                        update assignment_student
                        set extra_minutes = (select max(o.extra_minutes) from assignment_student o
                            where o.assignment = assignment_student.assignment and o.student in (?, ?))
                        where student = ? and assignment in (
                            select o.assignment from assignment_student o where o.student = ?)
                        """)
                .params(from.value(), to.value(), to.value(), from.value())
                .update();
        client.sql("""
                        update assignment_student set student = ?
                        where student = ? and assignment not in (
                            select o.assignment from assignment_student o where o.student = ?)
                        """).params(to.value(), from.value(), to.value()).update();
    }

    private static Assignment assignment(ResultSet row) throws SQLException {
        var classroom = row.getObject("classroom", UUID.class);
        return new Assignment(
                new AssignmentId(row.getObject("id", UUID.class)),
                new PersonId(row.getObject("teacher", UUID.class)),
                new ExamId(row.getObject("exam", UUID.class)),
                row.getInt("version"),
                row.getString("title"),
                new ClassId(classroom),
                row.getBoolean("for_some"),
                rules(row),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }

    private static Rules rules(ResultSet row) throws SQLException {
        return new Rules(
                instant(row, "opens_at"),
                instant(row, "closes_at"),
                instant(row, "late_until"),
                row.getInt("late_penalty"),
                row.getObject("minutes", Integer.class),
                row.getInt("attempts"),
                Counted.valueOf(row.getString("counted")),
                Optional.ofNullable(row.getString("language"))
                        .flatMap(Language::of)
                        .orElse(null),
                Reveal.valueOf(row.getString("feedback")),
                row.getString("access_code"),
                row.getBoolean("one_way"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private static @Nullable OffsetDateTime timestamp(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
