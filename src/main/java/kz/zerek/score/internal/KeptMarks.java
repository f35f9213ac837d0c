package kz.zerek.score.internal;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import kz.zerek.account.PersonId;
import kz.zerek.assignment.AssignmentId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** For which assignments teachers have left the marks as they are, and up to which revision of the bank. */
@Repository
public class KeptMarks {

    private final JdbcClient client;

    KeptMarks(JdbcClient client) {
        this.client = client;
    }

    /** The newest revision. */
    public Optional<Long> upTo(AssignmentId id) {
        return client.sql("select max(revision) from assignment_kept_marks where assignment = ?")
                .param(id.value())
                .query((row, _) -> row.getObject(1, Long.class))
                .optional();
    }

    public void keep(AssignmentId id, long revision, PersonId by, Instant at) {
        try {
            client.sql("insert into assignment_kept_marks (assignment, revision, kept_by, kept_at) values (?, ?, ?, ?)")
                    .params(id.value(), revision, by.value(), at.atOffset(ZoneOffset.UTC))
                    .update();
        } catch (DuplicateKeyException e) {
            // Somebody else who teaches the class has just decided the same.
        }
    }

    public void forget(AssignmentId id, long revision) {
        client.sql("delete from assignment_kept_marks where assignment = ? and revision = ?")
                .params(id.value(), revision)
                .update();
    }
}
