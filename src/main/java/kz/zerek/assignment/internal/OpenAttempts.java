package kz.zerek.assignment.internal;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import kz.zerek.attempt.AttemptId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The attempts that go on, by the rules of what was set. It is looked every few seconds: one statement, however many. */
@Repository
public class OpenAttempts {

    private final JdbcClient client;

    public OpenAttempts(JdbcClient client) {
        this.client = client;
    }

    /** Those whose time limit or end has passed, with the extra time of their students. */
    public List<AttemptId> overdue(Instant now) {
        return client.sql("""
                        select o.attempt from attempt_open o
                        join attempt a on a.id = o.attempt
                        join assignment s on s.id = o.assignment
                        left join assignment_student x on x.assignment = s.id
                            and a.visitor = concat('person ', cast(x.student as varchar(36)))
                        where a.started_at + (s.minutes + coalesce(x.extra_minutes, 0)) * interval '1' minute < :now
                           or coalesce(s.late_until, s.closes_at)
                                + coalesce(x.extra_minutes, 0) * interval '1' minute < :now
                        """).param("now", now.atOffset(ZoneOffset.UTC)).query(UUID.class).list().stream()
                .map(AttemptId::new)
                .toList();
    }

    /** Those at what is gone are never handed in. */
    public void forgetUnknown() {
        client.sql("""
                        delete from attempt_open
                        where not exists (select 1 from assignment s where s.id = attempt_open.assignment)
                        """).update();
    }
}
