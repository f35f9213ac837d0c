package kz.zerek.assignment.internal;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.zerek.account.PersonId;
import kz.zerek.assignment.AssignmentId;
import kz.zerek.classroom.ClassId;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The students that something was set for alone, not for all of their class, and those who have more time. */
@Repository
public class AssignedStudents {

    private final JdbcClient client;
    private final JdbcOperations jdbc;

    public AssignedStudents(JdbcClient client, JdbcOperations jdbc) {
        this.client = client;
        this.jdbc = jdbc;
    }

    /** Extra minutes by student: where it was set for some, all of them have an entry. */
    public Map<PersonId, Integer> of(AssignmentId id) {
        var extra = new HashMap<PersonId, Integer>();
        client.sql("select student, extra_minutes from assignment_student where assignment = ?")
                .param(id.value())
                .query(row -> {
                    extra.put(new PersonId(row.getObject("student", UUID.class)), row.getInt("extra_minutes"));
                });
        return extra;
    }

    /** Whether there is an entry of a student. */
    public boolean has(AssignmentId id, PersonId student) {
        return extraMinutes(id, student).isPresent();
    }

    /** How much more time a student has; zero without an entry. */
    public Duration extraTime(AssignmentId id, PersonId student) {
        return Duration.ofMinutes(extraMinutes(id, student).orElse(0));
    }

    private Optional<Integer> extraMinutes(AssignmentId id, PersonId student) {
        return client.sql("select extra_minutes from assignment_student where assignment = ? and student = ?")
                .params(id.value(), student.value())
                .query(Integer.class)
                .optional();
    }

    /** Extra minutes of all that was set for one student; what gives none is left out. */
    public Map<AssignmentId, Integer> extraMinutes(PersonId student) {
        var extra = new HashMap<AssignmentId, Integer>();
        client.sql("select assignment, extra_minutes from assignment_student where student = ? and extra_minutes > 0")
                .param(student.value())
                .query(row -> {
                    extra.put(new AssignmentId(row.getObject("assignment", UUID.class)), row.getInt("extra_minutes"));
                });
        return extra;
    }

    /** Extra minutes of all that was set for a class, by student; students without any are left out. */
    public Map<AssignmentId, Map<PersonId, Integer>> extraMinutes(ClassId classroom) {
        var extra = new HashMap<AssignmentId, Map<PersonId, Integer>>();
        client.sql("""
                        select s.assignment, s.student, s.extra_minutes
                        from assignment_student s join assignment a on a.id = s.assignment
                        where a.classroom = ? and s.extra_minutes > 0
                        """).param(classroom.value()).query(row -> {
            extra.computeIfAbsent(new AssignmentId(row.getObject("assignment", UUID.class)), _ -> new HashMap<>())
                    .put(new PersonId(row.getObject("student", UUID.class)), row.getInt("extra_minutes"));
        });
        return extra;
    }

    /** The most more time that anybody has, by assignment; what gives none is left out. */
    public Map<AssignmentId, Duration> mostExtraTime(Collection<AssignmentId> some) {
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

    public void set(AssignmentId id, Collection<PersonId> students, int extraMinutes) {
        jdbc.batchUpdate(
                "delete from assignment_student where assignment = ? and student = ?",
                students.stream()
                        .map(student -> new Object[] {id.value(), student.value()})
                        .toList());
        jdbc.batchUpdate(
                "insert into assignment_student (assignment, student, extra_minutes) values (?, ?, ?)",
                students.stream()
                        .map(student -> new Object[] {id.value(), student.value(), extraMinutes})
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
}
