package kz.zerek.attempt.internal;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import kz.zerek.attempt.AttemptId;
import kz.zerek.attempt.PersonTaker;
import kz.zerek.attempt.SetQuiz;
import kz.zerek.attempt.UnknownTakerException;
import kz.zerek.question.Mark;
import kz.zerek.question.json.QuestionCodec;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The tables of attempts. Rows are added, none is ever changed but for whose attempt it is, and none goes but with its
 * attempt. What is added is committed with what others add at the moment: but for {@link #delete} and {@link #pass}, no method
 * that writes may be called within a transaction.
 */
@Repository
public class AttemptRepository {

    private static final String INSERT_ATTEMPT = """
            insert into attempt (id, visitor, origin, language, topics, length, difficulty, feedback,
                                 bank_revision, seed, started_at, assignment, number, credit)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String INSERT_QUESTION = """
            insert into attempt_question (attempt, position, question_id, body, points) values (?, ?, ?, ?, ?)
            """;
    private static final String INSERT_OPEN = "insert into attempt_open (attempt, assignment) values (?, ?)";
    private static final String INSERT_STEP = """
            insert into attempt_step (attempt, number, kind, position, sequence, language, response, saved_at)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String INSERT_END =
            "insert into attempt_step (attempt, number, kind, saved_at) values (?, ?, 'FINISHED', ?)";
    private static final String INSERT_MARK = """
            insert into attempt_mark (attempt, position, marking, bank_revision, fraction, points, verdict, marked_at)
            values (?, ?, 0, ?, ?, ?, ?, ?)
            """;

    private final JdbcClient client;
    private final JdbcOperations jdbc;
    private final GroupCommit commits;

    public AttemptRepository(JdbcClient client, JdbcOperations jdbc, GroupCommit commits) {
        this.client = client;
        this.jdbc = jdbc;
        this.commits = commits;
    }

    /** An attempt with its whole log; finished attempts have all their marks by position. */
    public record Whole(AskedQuiz quiz, AttemptLog log, Map<Integer, Mark> marks) {}

    /** @throws UnknownTakerException if the taker's account is closed */
    public void start(AskedQuiz quiz) {
        var insert = inserting(List.of(new Whole(quiz, new AttemptLog(List.of(), null), Map.of())));
        var taker = PersonTaker.of(quiz.taker());
        commits.run(() -> {
            taker.ifPresent(this::hold);
            insert.run();
        });
    }

    /** Until it is committed, whoever closes the account waits: what they delete or pass must be all that there is. */
    private void hold(PersonTaker taker) {
        client.sql("select id from person where id = ? for update")
                .param(taker.id().value())
                .query(UUID.class)
                .optional()
                .orElseThrow(UnknownTakerException::new);
    }

    /**
     * @return false if the taker has begun an attempt of this number: nothing was saved then
     * @throws UnknownTakerException if the taker's account is closed
     */
    public boolean startUnlessBegun(AskedQuiz quiz) {
        return unlessTaken(() -> start(quiz));
    }

    /** The attempt of this number at what was set. */
    public Optional<AttemptId> begun(UUID assignment, String taker, int number) {
        return client.sql("select id from attempt where assignment = ? and visitor = ? and number = ?")
                .params(assignment, taker, number)
                .query(UUID.class)
                .optional()
                .map(AttemptId::new);
    }

    /** All or none. */
    public void add(Collection<Whole> attempts) {
        commits.run(inserting(attempts));
    }

    private Runnable inserting(Collection<Whole> attempts) {
        var quizzes = attempts.stream().map(Whole::quiz).toList();
        var heads = quizzes.stream().map(AttemptRepository::row).toList();
        var questions =
                quizzes.stream().flatMap(quiz -> questionRows(quiz).stream()).toList();
        var finished = attempts.stream()
                .filter(attempt -> attempt.log().finishedAt() != null)
                .toList();
        var open = attempts.stream()
                .filter(attempt ->
                        attempt.log().finishedAt() == null && attempt.quiz().assignment() != null)
                .map(attempt -> new Object[] {
                    attempt.quiz().id().value(), attempt.quiz().assignment()
                })
                .toList();
        var steps = attempts.stream()
                .flatMap(attempt -> attempt.log().steps().stream()
                        .map(step -> row(attempt.quiz().id(), step)))
                .toList();
        var ends = finished.stream()
                .map(attempt -> endRow(
                        attempt.quiz().id(),
                        attempt.log().nextNumber(),
                        attempt.log().finishedAt()))
                .toList();
        var marks = finished.stream()
                .flatMap(attempt -> markRows(attempt.quiz(), attempt.log().finishedAt(), attempt.marks()).stream())
                .toList();
        return () -> {
            batch(INSERT_ATTEMPT, heads);
            batch(INSERT_QUESTION, questions);
            batch(INSERT_OPEN, open);
            batch(INSERT_STEP, steps);
            batch(INSERT_END, ends);
            batch(INSERT_MARK, marks);
        };
    }

    private void batch(String sql, List<Object[]> rows) {
        if (!rows.isEmpty()) jdbc.batchUpdate(sql, rows);
    }

    private static Object[] row(AskedQuiz quiz) {
        var settings = quiz.settings();
        return new Object[] {
            quiz.id().value(),
            quiz.taker(),
            Optional.ofNullable(quiz.origin()).map(AttemptId::value).orElse(null),
            settings.language().code(),
            String.join(" ", settings.topics()),
            settings.length(),
            settings.difficulty().name(),
            settings.feedback().name(),
            quiz.revision(),
            quiz.seed(),
            timestamp(quiz.startedAt()),
            quiz.assignment(),
            quiz.number(),
            quiz.credit().name()
        };
    }

    private static List<Object[]> questionRows(AskedQuiz quiz) {
        return IntStream.rangeClosed(1, quiz.questions().size())
                .mapToObj(position -> {
                    var question = quiz.question(position);
                    var points = quiz.points().get(position - 1);
                    return new Object[] {
                        quiz.id().value(), position, question.id(), QuestionCodec.write(question), points
                    };
                })
                .toList();
    }

    private static Object[] row(AttemptId id, Step step) {
        return new Object[] {
            id.value(),
            step.number(),
            step.kind().name(),
            step.position(),
            step.sequence(),
            step.language().code(),
            Optional.ofNullable(step.response()).map(ResponseCodec::write).orElse(null),
            timestamp(step.at())
        };
    }

    private static Object[] endRow(AttemptId id, int number, Instant at) {
        return new Object[] {id.value(), number, timestamp(at)};
    }

    private static List<Object[]> markRows(AskedQuiz quiz, Instant at, Map<Integer, Mark> marks) {
        return marks.entrySet().stream()
                .map(e -> new Object[] {
                    quiz.id().value(),
                    e.getKey(),
                    quiz.revision(),
                    e.getValue().fraction(),
                    quiz.points().get(e.getKey() - 1),
                    e.getValue().verdict().name(),
                    timestamp(at)
                })
                .toList();
    }

    public Optional<AskedQuiz> find(AttemptId id) {
        var questions = client.sql("select body, points from attempt_question where attempt = ? order by position")
                .param(id.value())
                .query((row, _) ->
                        new SetQuiz.Item(QuestionCodec.read(row.getString("body")), row.getBigDecimal("points")))
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
        var row = row(id, step);
        return unlessTaken(() -> commits.run(() -> jdbc.update(INSERT_STEP, row)));
    }

    /**
     * @param number of the step that ends the log
     * @param marks by position
     * @return false if another step with this number was saved first: nothing was saved then
     */
    public boolean finish(AskedQuiz quiz, int number, Instant at, Map<Integer, Mark> marks) {
        var id = quiz.id();
        var rows = markRows(quiz, at, marks);
        return unlessTaken(() -> commits.run(() -> {
            jdbc.update(INSERT_END, endRow(id, number, at));
            batch(INSERT_MARK, rows);
            client.sql("delete from attempt_open where attempt = ?")
                    .param(id.value())
                    .update();
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

    /** Of one assignment, or of one taker, the earliest first. */
    public List<AttemptId> of(UUID assignment, String taker) {
        return client
                .sql("select id from attempt where assignment = ? and visitor = ? order by started_at, id")
                .params(assignment, taker)
                .query(UUID.class)
                .list()
                .stream()
                .map(AttemptId::new)
                .toList();
    }

    /** All of a taker, the earliest first. */
    public List<AttemptId> of(String taker) {
        return client
                .sql("select id from attempt where visitor = ? order by started_at, id")
                .param(taker)
                .query(UUID.class)
                .list()
                .stream()
                .map(AttemptId::new)
                .toList();
    }

    /** At how much of what was set each of the takers has begun an attempt, if at any. */
    public Map<String, Integer> begun(Collection<String> takers) {
        if (takers.isEmpty()) return Map.of();
        var counts = new HashMap<String, Integer>();
        client.sql("""
                        select visitor, count(distinct assignment) begun from attempt
                        where visitor in (:takers) and assignment is not null group by visitor
                        """).param("takers", takers).query(row -> {
            counts.put(row.getString("visitor"), row.getInt("begun"));
        });
        return counts;
    }

    /** With all that was answered, and their marks; in the transaction that goes on, if one does. */
    public void delete(AttemptId id) {
        for (var table : List.of("attempt_open", "attempt_mark", "attempt_step", "attempt_question"))
            client.sql("delete from " + table + " where attempt = ?")
                    .param(id.value())
                    .update();
        client.sql("update attempt set origin = null where origin = ?")
                .param(id.value())
                .update();
        client.sql("delete from attempt where id = ?").param(id.value()).update();
    }

    /**
     * Makes all attempts of a taker another's, in the transaction that goes on. Those of both at what was set are numbered
     * anew, as they were begun.
     */
    public void pass(String from, String to) {
        var shared = client.sql("select distinct assignment from attempt where visitor = ? and assignment is not null")
                .param(from)
                .query(UUID.class)
                .list();
        for (var assignment : shared)
            client.sql("update attempt set number = null where assignment = ? and visitor in (?, ?)")
                    .params(assignment, from, to)
                    .update();
        client.sql("update attempt set visitor = ? where visitor = ?")
                .params(to, from)
                .update();
        for (var assignment : shared) number(of(assignment, to));
    }

    private void number(List<AttemptId> attempts) {
        var rows = IntStream.range(0, attempts.size())
                .mapToObj(i -> new Object[] {i + 1, attempts.get(i).value()})
                .toList();
        batch("update attempt set number = ? where id = ?", rows);
    }

    /** The visitor's last attempt started after {@code since} that is not finished. */
    public Optional<AttemptId> lastUnfinished(String visitor, Instant since) {
        return client.sql("""
                        select a.id from attempt a
                        where a.visitor = ? and a.assignment is null and a.started_at > ? and not exists (
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
