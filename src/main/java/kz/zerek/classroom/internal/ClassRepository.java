package kz.zerek.classroom.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.zerek.account.PersonId;
import kz.zerek.classroom.ClassId;
import kz.zerek.classroom.ClassRow;
import kz.zerek.classroom.Classroom;
import kz.zerek.classroom.JoinedBy;
import kz.zerek.classroom.StudentRow;
import kz.zerek.classroom.Twice;
import kz.zerek.language.NameOrder;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of classes. */
@Repository
public class ClassRepository {

    private static final String WITHOUT_CLASS = """
            from person p where p.role = 'STUDENT' and not exists (
                select 1 from classroom_student s where s.student = p.id and s.left_at is null)
            """;

    private final JdbcClient client;
    private final JdbcOperations jdbc;

    public ClassRepository(JdbcClient client, JdbcOperations jdbc) {
        this.client = client;
        this.jdbc = jdbc;
    }

    public void insert(Classroom classroom) {
        client.sql("insert into classroom (id, name, name_key, code, created_at) values (?, ?, ?, ?, ?)")
                .params(
                        classroom.id().value(),
                        classroom.name(),
                        NameOrder.key(classroom.name()),
                        classroom.code(),
                        timestamp(classroom.createdAt()))
                .update();
    }

    public Optional<Classroom> find(ClassId id) {
        return client.sql("select * from classroom where id = ?")
                .param(id.value())
                .query((row, _) -> classroom(row))
                .optional();
    }

    public Optional<Classroom> findByCode(String code) {
        return client.sql("select * from classroom where code = ?")
                .param(code)
                .query((row, _) -> classroom(row))
                .optional();
    }

    private static Classroom classroom(ResultSet row) throws SQLException {
        return new Classroom(
                new ClassId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("code"),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }

    /** Those that somebody teaches, by name. */
    public List<ClassRow> taughtBy(PersonId teacher) {
        return client.sql("""
                        select c.id, c.name, (select count(*) from classroom_student s
                            where s.classroom = c.id and s.left_at is null) students
                        from classroom c join classroom_teacher t on t.classroom = c.id
                        where t.teacher = ? order by c.name_key, c.id
                        """)
                .param(teacher.value())
                .query((row, _) -> new ClassRow(
                        new ClassId(row.getObject("id", UUID.class)), row.getString("name"), row.getInt("students")))
                .list();
    }

    public List<Classroom> of(PersonId student) {
        return client.sql("""
                        select c.* from classroom c join classroom_student s on s.classroom = c.id
                        where s.student = ? and s.left_at is null order by c.name_key, c.id
                        """)
                .param(student.value())
                .query((row, _) -> classroom(row))
                .list();
    }

    public void rename(ClassId id, String name) {
        client.sql("update classroom set name = ?, name_key = ? where id = ?")
                .params(name, NameOrder.key(name), id.value())
                .update();
    }

    /** @throws org.springframework.dao.DuplicateKeyException if another class has the code */
    public void setCode(ClassId id, @Nullable String code) {
        client.sql("update classroom set code = ? where id = ?")
                .params(code, id.value())
                .update();
    }

    public void delete(ClassId id) {
        client.sql("delete from classroom where id = ?").param(id.value()).update();
    }

    public boolean teaches(PersonId teacher, ClassId id) {
        return client.sql("select count(*) from classroom_teacher where classroom = ? and teacher = ?")
                        .params(id.value(), teacher.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Until the transaction ends, others who lock the class wait. */
    public void lock(ClassId id) {
        client.sql("select id from classroom where id = ? for update")
                .param(id.value())
                .query(UUID.class)
                .optional();
    }

    public void addTeacher(ClassId id, PersonId teacher) {
        client.sql("insert into classroom_teacher (classroom, teacher) values (?, ?)")
                .params(id.value(), teacher.value())
                .update();
    }

    public void removeTeacher(ClassId id, PersonId teacher) {
        client.sql("delete from classroom_teacher where classroom = ? and teacher = ?")
                .params(id.value(), teacher.value())
                .update();
    }

    public List<PersonId> teachers(ClassId id) {
        return client.sql("""
                        select p.id from classroom_teacher t join person p on p.id = t.teacher
                        where t.classroom = ? order by p.name_key, p.id
                        """).param(id.value()).query(UUID.class).list().stream()
                .map(PersonId::new)
                .toList();
    }

    /** Those that nobody else teaches. */
    public List<ClassId> taughtOnlyBy(PersonId teacher) {
        return client.sql("""
                        select t.classroom from classroom_teacher t where t.teacher = ? and not exists (
                            select 1 from classroom_teacher o where o.classroom = t.classroom and o.teacher <> t.teacher)
                        """).param(teacher.value()).query(UUID.class).list().stream()
                .map(ClassId::new)
                .toList();
    }

    /** By name. */
    public List<StudentRow> students(ClassId id) {
        return client.sql("""
                        select p.id, p.name, p.login from classroom_student s join person p on p.id = s.student
                        where s.classroom = ? and s.left_at is null order by p.name_key, p.id
                        """).param(id.value()).query((row, _) -> student(row)).list();
    }

    /** The earliest first. */
    public List<Twice.Entry> entries(ClassId id) {
        return client.sql("""
                        select p.id, p.name, p.login, s.joined_at, s.joined_by, p.card is not null has_card,
                            exists (select 1 from person_identity i where i.person = p.id) identified
                        from classroom_student s join person p on p.id = s.student
                        where s.classroom = ? and s.left_at is null order by s.joined_at, p.name_key, p.id
                        """)
                .param(id.value())
                .query((row, _) -> new Twice.Entry(
                        student(row),
                        row.getObject("joined_at", OffsetDateTime.class).toInstant(),
                        Optional.ofNullable(row.getString("joined_by"))
                                .map(JoinedBy::valueOf)
                                .orElse(null),
                        row.getBoolean("has_card"),
                        row.getBoolean("identified")))
                .list();
    }

    public int size(ClassId id) {
        return client.sql("select count(*) from classroom_student where classroom = ? and left_at is null")
                .param(id.value())
                .query(Integer.class)
                .single();
    }

    public boolean has(ClassId id, PersonId student) {
        return client.sql("""
                        select count(*) from classroom_student where classroom = ? and student = ? and left_at is null
                        """)
                        .params(id.value(), student.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Those of some students who are in the class. */
    public Set<PersonId> among(ClassId id, Collection<PersonId> students) {
        if (students.isEmpty()) return Set.of();
        return client.sql("""
                        select student from classroom_student
                        where classroom = :classroom and student in (:students) and left_at is null
                        """)
                .param("classroom", id.value())
                .param("students", students.stream().map(PersonId::value).toList())
                .query((row, _) -> new PersonId(row.getObject("student", UUID.class)))
                .set();
    }

    public void addStudents(ClassId id, Collection<PersonId> students, JoinedBy by, Instant at) {
        jdbc.batchUpdate(
                "insert into classroom_student (classroom, student, joined_by, joined_at) values (?, ?, ?, ?)",
                students.stream()
                        .map(student -> new Object[] {id.value(), student.value(), by.name(), timestamp(at)})
                        .toList());
    }

    public void removeStudent(ClassId id, PersonId student, Instant at) {
        client.sql("update classroom_student set left_at = ? where classroom = ? and student = ? and left_at is null")
                .params(timestamp(at), id.value(), student.value())
                .update();
    }

    /** @return false if the student never was in the class */
    public boolean putBack(ClassId id, PersonId student) {
        return client.sql("update classroom_student set left_at = null where classroom = ? and student = ?")
                        .params(id.value(), student.value())
                        .update()
                == 1;
    }

    /**
     * Puts a student into the classes of another; who is in one of them stays in it. Where the other stood in a list, the
     * student does: the others in it are still others.
     */
    public void pass(PersonId from, PersonId to) {
        client.sql("""
                        update classroom_student set (joined_by, joined_at) = (
                            select o.joined_by, o.joined_at from classroom_student o
                            where o.classroom = classroom_student.classroom and o.student = ?)
                        where student = ? and coalesce(joined_by, 'CODE') = 'CODE' and classroom in (
                            select o.classroom from classroom_student o where o.student = ?
                                and coalesce(o.joined_by, 'LIST') = 'LIST')
                        """).params(from.value(), to.value(), from.value()).update();
        client.sql("""
                        update classroom_student set left_at = null
                        where student = ? and left_at is not null and classroom in (
                            select o.classroom from classroom_student o where o.student = ? and o.left_at is null)
                        """).params(to.value(), from.value()).update();
        client.sql("""
                        update classroom_student set student = ?
                        where student = ? and classroom not in (
                            select o.classroom from classroom_student o where o.student = ?)
                        """).params(to.value(), from.value(), to.value()).update();
    }

    /** Whether a student is in a class that this teacher does not teach. */
    public boolean isWithOthers(PersonId student, PersonId teacher) {
        return isWithOthers("left_at is null", student, teacher);
    }

    /** Whether a student is or was in such a class: the teacher of one who has left it still sees what they did in it. */
    public boolean wasWithOthers(PersonId student, PersonId teacher) {
        return isWithOthers("true", student, teacher);
    }

    private boolean isWithOthers(String condition, PersonId student, PersonId teacher) {
        return client.sql("select count(*) from classroom_student s where s.student = ? and " + condition + """
                         and not exists (
                            select 1 from classroom_teacher t where t.classroom = s.classroom and t.teacher = ?)
                        """)
                        .params(student.value(), teacher.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    public int countWithoutClass() {
        return client.sql("select count(*) " + WITHOUT_CLASS)
                .query(Integer.class)
                .single();
    }

    /** By name. */
    public List<StudentRow> withoutClass(int offset, int limit) {
        return client.sql("select p.id, p.name, p.login " + WITHOUT_CLASS
                        + " order by p.name_key, p.id offset ? rows fetch next ? rows only")
                .params(offset, limit)
                .query((row, _) -> student(row))
                .list();
    }

    /** Whether this is a student who is in no class. */
    public boolean isWithoutClass(PersonId student) {
        return client.sql("select count(*) " + WITHOUT_CLASS + " and p.id = ?")
                        .param(student.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private static StudentRow student(ResultSet row) throws SQLException {
        return new StudentRow(
                new PersonId(row.getObject("id", UUID.class)), row.getString("name"), row.getString("login"));
    }

    private static OffsetDateTime timestamp(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
