package kz.zerek.attempt.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kz.zerek.attempt.AttemptId;
import kz.zerek.attempt.Feedback;
import kz.zerek.attempt.QuizSettings;
import kz.zerek.attempt.SetQuiz;
import kz.zerek.language.Language;
import kz.zerek.question.Credit;
import kz.zerek.question.Difficulty;
import org.jspecify.annotations.Nullable;

/** What the rows of the tables of attempts mean. */
final class AttemptRows {

    /** The kind of the step that ends a log. */
    static final String FINISHED = "FINISHED";

    private AttemptRows() {}

    static AskedQuiz quiz(ResultSet row, List<SetQuiz.Item> items) throws SQLException {
        return new AskedQuiz(
                new AttemptId(row.getObject("id", UUID.class)),
                row.getString("visitor"),
                origin(row.getObject("origin", UUID.class)),
                settings(row),
                row.getLong("bank_revision"),
                row.getLong("seed"),
                instant(row, "started_at"),
                items.stream().map(SetQuiz.Item::question).toList(),
                items.stream().map(SetQuiz.Item::points).toList(),
                Credit.valueOf(row.getString("credit")),
                row.getObject("assignment", UUID.class),
                row.getObject("number", Integer.class));
    }

    private static QuizSettings settings(ResultSet row) throws SQLException {
        return new QuizSettings(
                language(row),
                topics(row.getString("topics")),
                row.getInt("length"),
                Difficulty.valueOf(row.getString("difficulty")),
                Feedback.valueOf(row.getString("feedback")));
    }

    static AttemptLog log(ResultSet rows) throws SQLException {
        var steps = new ArrayList<Step>();
        Instant finishedAt = null;
        while (rows.next()) {
            if (rows.getString("kind").equals(FINISHED)) finishedAt = instant(rows, "saved_at");
            else steps.add(step(rows));
        }
        return new AttemptLog(steps, finishedAt);
    }

    private static Step step(ResultSet row) throws SQLException {
        var response = row.getString("response");
        return new Step(
                row.getInt("number"),
                Step.Kind.valueOf(row.getString("kind")),
                row.getInt("position"),
                row.getInt("sequence"),
                language(row),
                response == null ? null : ResponseCodec.read(response),
                instant(row, "saved_at"));
    }

    private static @Nullable AttemptId origin(@Nullable UUID id) {
        return id == null ? null : new AttemptId(id);
    }

    private static Set<String> topics(String ids) {
        return ids.isEmpty() ? Set.of() : Set.of(ids.split(" "));
    }

    private static Language language(ResultSet row) throws SQLException {
        return Language.of(row.getString("language")).orElseThrow();
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static OffsetDateTime timestamp(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
