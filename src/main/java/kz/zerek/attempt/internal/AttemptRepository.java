package kz.zerek.attempt.internal;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import kz.zerek.attempt.AttemptId;
import kz.zerek.question.Mark;
import kz.zerek.question.Question;
import kz.zerek.question.json.QuestionCodec;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The tables of attempts. Rows are added, none is ever changed. What is added is committed with what others add at the
 * moment; no method may be called within a transaction.
 */
@Repository
public class AttemptRepository {

    private final JdbcClient client;
    private final JdbcOperations jdbc;
    private final GroupCommit commits;

    public AttemptRepository(JdbcClient client, JdbcOperations jdbc, GroupCommit commits) {
        this.client = client;
        this.jdbc = jdbc;
        this.commits = commits;
    }

    public void start(AskedQuiz quiz) {
        var questions = rows(quiz.id(), quiz.questions());
        commits.run(() -> {
            insert(quiz);
            jdbc.batchUpdate(
                    "insert into attempt_question (attempt, position, question_id, body) values (?, ?, ?, ?)",
                    questions);
        });
    }

    private void insert(AskedQuiz quiz) {
        var settings = quiz.settings();
        client.sql("""
                        insert into attempt (id, visitor, origin, language, topics, length, difficulty, feedback,
                                             bank_revision, seed, started_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        quiz.id().value(),
                        quiz.visitor(),
                        Optional.ofNullable(quiz.origin()).map(AttemptId::value).orElse(null),
                        settings.language().code(),
                        String.join(" ", settings.topics()),
                        settings.length(),
                        settings.difficulty().name(),
                        settings.feedback().name(),
                        quiz.revision(),
                        quiz.seed(),
                        timestamp(quiz.startedAt()))
                .update();
    }

    private static List<Object[]> rows(AttemptId id, List<Question> questions) {
        return IntStream.range(0, questions.size())
                .mapToObj(i ->
                        new Object[] {id.value(), i + 1, questions.get(i).id(), QuestionCodec.write(questions.get(i))})
                .toList();
    }

    public Optional<AskedQuiz> find(AttemptId id) {
        var questions = client.sql("select body from attempt_question where attempt = ? order by position")
                .param(id.value())
                .query((row, _) -> QuestionCodec.read(row.getString("body")))
                .list();
        return client.sql("select * from attempt where id = ?")
                .param(id.value())
                .query((row, _) -> AttemptRows.quiz(row, questions))
                .optional();
    }

    public AttemptLog log(AttemptId id) {
        return client.sql("""
                        select number, kind, position, sequence, language, response, saved_at
                        from attempt_step where attempt = ? order by number
                        """).param(id.value()).query(AttemptRows::log);
    }

    /** @return false if another step with this number was saved first: nothing was saved then */
    public boolean append(AttemptId id, Step step) {
        var insert = client.sql("""
                        insert into attempt_step (attempt, number, kind, position, sequence, language, response,
                                                  saved_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        id.value(),
                        step.number(),
                        step.kind().name(),
                        step.position(),
                        step.sequence(),
                        step.language().code(),
                        Optional.ofNullable(step.response())
                                .map(ResponseCodec::write)
                                .orElse(null),
                        timestamp(step.at()));
        return unlessTaken(() -> commits.run(insert::update));
    }

    /**
     * @param number of the step that ends the log
     * @param marks by position
     * @return false if another step with this number was saved first: nothing was saved then
     */
    public boolean finish(AttemptId id, int number, Instant at, long revision, Map<Integer, Mark> marks) {
        return unlessTaken(() -> commits.run(() -> {
            client.sql("insert into attempt_step (attempt, number, kind, saved_at) values (?, ?, 'FINISHED', ?)")
                    .params(id.value(), number, timestamp(at))
                    .update();
            jdbc.batchUpdate(
                    """
                    insert into attempt_mark (attempt, position, marking, bank_revision, fraction, verdict, marked_at)
                    values (?, ?, 0, ?, ?, ?, ?)
                    """,
                    marks.entrySet().stream()
                            .map(e -> new Object[] {
                                id.value(),
                                e.getKey(),
                                revision,
                                e.getValue().fraction(),
                                e.getValue().verdict().name(),
                                timestamp(at)
                            })
                            .toList());
        }));
    }

    /** The marks of the last marking by position; none if the attempt is not finished. */
    public Map<Integer, Mark> marks(AttemptId id) {
        var marks = new HashMap<Integer, Mark>();
        client.sql("select position, fraction, verdict from attempt_mark where attempt = ? order by marking")
                .param(id.value())
                .query(row -> {
                    var verdict = Mark.Verdict.valueOf(row.getString("verdict"));
                    marks.put(row.getInt("position"), new Mark(row.getDouble("fraction"), verdict));
                });
        return marks;
    }

    /** The visitor's last attempt started after {@code since} that is not finished. */
    public Optional<AttemptId> lastUnfinished(String visitor, Instant since) {
        return client.sql("""
                        select a.id from attempt a
                        where a.visitor = ? and a.started_at > ? and not exists (
                            select 1 from attempt_step s where s.attempt = a.id and s.kind = 'FINISHED')
                        order by a.started_at desc fetch first 1 row only
                        """)
                .params(visitor, timestamp(since))
                .query(UUID.class)
                .optional()
                .map(AttemptId::new);
    }

    /** How many attempts the visitor has started after {@code since}. */
    public int started(String visitor, Instant since) {
        return client.sql("select count(*) from attempt where visitor = ? and started_at > ?")
                .params(visitor, timestamp(since))
                .query(Integer.class)
                .single();
    }

    private static boolean unlessTaken(Runnable insert) {
        try {
            insert.run();
            return true;
        } catch (DuplicateKeyException e) {
            return false;
        }
    }

    private static OffsetDateTime timestamp(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
