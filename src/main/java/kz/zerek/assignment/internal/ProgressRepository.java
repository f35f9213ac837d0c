package kz.zerek.assignment.internal;

import java.util.List;
import java.util.UUID;
import kz.zerek.account.PersonId;
import kz.zerek.assignment.Assignment;
import kz.zerek.assignment.Progress;
import kz.zerek.classroom.StudentRow;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where students are in what was set for them. */
@Repository
public class ProgressRepository {

    private final JdbcClient client;

    public ProgressRepository(JdbcClient client) {
        this.client = client;
    }

    /**
     * Where each who is to take it is in their latest attempt, by name. One statement, however many there are: it is asked
     * every few seconds.
     */
    public List<Progress> of(Assignment assignment) {
        var some = assignment.forSome() ? " and x.student is not null" : "";
        return client.sql("""
                        select p.id, p.name, p.login, coalesce(x.extra_minutes, 0) extra_minutes,
                               (select count(*) from attempt_question q where q.attempt = a.id) questions,
                               (select count(distinct s.position) from attempt_step s
                                where s.attempt = a.id and s.kind in ('RESPONDED', 'CHECKED')) answered,
                               (select s.position from attempt_step s where s.attempt = a.id and s.position is not null
                                order by s.number desc fetch first 1 row only) position,
                               (select max(s.saved_at) from attempt_step s
                                where s.attempt = a.id and s.kind = 'FINISHED') finished_at
                        from person p
                        left join assignment_student x on x.assignment = :assignment and x.student = p.id
                        left join attempt a on a.id = (
                            select l.id from attempt l
                            where l.assignment = :assignment and l.visitor = concat('person ', cast(p.id as varchar(36)))
                            order by l.started_at desc, l.id fetch first 1 row only)
                        where p.id in (
                            select s.student from classroom_student s where s.classroom = :classroom and s.left_at is null)
                        """ + some + " order by p.name_key, p.id")
                .param("assignment", assignment.id().value())
                .param("classroom", assignment.classroom().value())
                .query((row, _) -> new Progress(
                        new StudentRow(
                                new PersonId(row.getObject("id", UUID.class)),
                                row.getString("name"),
                                row.getString("login")),
                        row.getInt("extra_minutes"),
                        Math.max(1, row.getInt("position")),
                        row.getInt("answered"),
                        row.getInt("questions"),
                        AssignmentRows.instant(row, "finished_at")))
                .list();
    }
}
