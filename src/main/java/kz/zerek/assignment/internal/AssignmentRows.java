package kz.zerek.assignment.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import kz.zerek.account.PersonId;
import kz.zerek.assignment.Assignment;
import kz.zerek.assignment.AssignmentId;
import kz.zerek.assignment.Counted;
import kz.zerek.assignment.Reveal;
import kz.zerek.assignment.Rules;
import kz.zerek.classroom.ClassId;
import kz.zerek.exam.store.ExamId;
import kz.zerek.language.Language;
import org.jspecify.annotations.Nullable;

/** What the rows of assignments mean. */
final class AssignmentRows {

    private AssignmentRows() {}

    static Assignment assignment(ResultSet row) throws SQLException {
        return new Assignment(
                new AssignmentId(row.getObject("id", UUID.class)),
                new PersonId(row.getObject("teacher", UUID.class)),
                new ExamId(row.getObject("exam", UUID.class)),
                row.getInt("version"),
                row.getString("title"),
                new ClassId(row.getObject("classroom", UUID.class)),
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

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
