package kz.zerek.attempt.internal;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.zerek.attempt.AttemptId;
import kz.zerek.question.Mark;
import kz.zerek.question.json.QuestionCodec;
import org.springframework.jdbc.core.JdbcOperations;

/**
 * Rows to be added to one of the tables of attempts.
 *
 * @param rows with their values in the order of the statement
 */
record Insert(String sql, List<Object[]> rows) {

    private static final String ATTEMPT = """
            insert into attempt (id, visitor, origin, language, topics, length, difficulty, feedback,
                                 bank_revision, seed, started_at, assignment, number, credit)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String QUESTION = """
            insert into attempt_question (attempt, position, question_id, body, points) values (?, ?, ?, ?, ?)
            """;
    private static final String OPEN = "insert into attempt_open (attempt, assignment) values (?, ?)";
    private static final String STEP = """
            insert into attempt_step (attempt, number, kind, position, sequence, language, response, saved_at)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String END =
            "insert into attempt_step (attempt, number, kind, saved_at) values (?, ?, 'FINISHED', ?)";
    private static final String MARK = """
            insert into attempt_mark (attempt, position, marking, bank_revision, fraction, points, verdict, marked_at)
            values (?, ?, 0, ?, ?, ?, ?, ?)
            """;

    /** To be run in this order. */
    static List<Insert> of(Collection<WholeAttempt> attempts) {
        var open = attempts.stream().filter(WholeAttempt::isOpen).toList();
        var finished = attempts.stream().filter(WholeAttempt::isFinished).toList();
        return List.of(
                each(ATTEMPT, attempts, attempt -> attempt(attempt.quiz())),
                all(QUESTION, attempts, attempt -> questions(attempt.quiz())),
                each(OPEN, open, attempt -> open(attempt.quiz())),
                all(STEP, attempts, Insert::steps),
                each(END, finished, attempt -> end(attempt.quiz(), attempt.log())),
                all(MARK, finished, attempt -> marks(attempt.quiz(), attempt.log(), attempt.marks())));
    }

    static Insert of(AttemptId id, Step step) {
        return new Insert(STEP, List.<Object[]>of(step(id, step)));
    }

    /**
     * What ends an attempt.
     *
     * @param number of the step that ends the log
     * @param marks by position
     */
    static List<Insert> of(AskedQuiz quiz, int number, Instant at, Map<Integer, Mark> marks) {
        return List.of(
                new Insert(END, List.<Object[]>of(end(quiz, number, at))),
                new Insert(MARK, marks(quiz, at, marks).toList()));
    }

    void run(JdbcOperations jdbc) {
        if (!rows.isEmpty()) jdbc.batchUpdate(sql, rows);
    }

    private static Insert each(String sql, Collection<WholeAttempt> attempts, Function<WholeAttempt, Object[]> row) {
        return new Insert(sql, attempts.stream().map(row).toList());
    }

    private static Insert all(
            String sql, Collection<WholeAttempt> attempts, Function<WholeAttempt, Stream<Object[]>> rows) {
        return new Insert(sql, attempts.stream().flatMap(rows).toList());
    }

    private static Object[] attempt(AskedQuiz quiz) {
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
            AttemptRows.timestamp(quiz.startedAt()),
            quiz.assignment(),
            quiz.number(),
            quiz.credit().name()
        };
    }

    private static Stream<Object[]> questions(AskedQuiz quiz) {
        return IntStream.rangeClosed(1, quiz.questions().size()).mapToObj(position -> {
            var question = quiz.question(position);
            var points = quiz.points().get(position - 1);
            return new Object[] {quiz.id().value(), position, question.id(), QuestionCodec.write(question), points};
        });
    }

    private static Object[] open(AskedQuiz quiz) {
        return new Object[] {quiz.id().value(), quiz.assignment()};
    }

    private static Stream<Object[]> steps(WholeAttempt attempt) {
        return attempt.log().steps().stream().map(step -> step(attempt.quiz().id(), step));
    }

    private static Object[] step(AttemptId id, Step step) {
        return new Object[] {
            id.value(),
            step.number(),
            step.kind().name(),
            step.position(),
            step.sequence(),
            step.language().code(),
            Optional.ofNullable(step.response()).map(ResponseCodec::write).orElse(null),
            AttemptRows.timestamp(step.at())
        };
    }

    private static Object[] end(AskedQuiz quiz, AttemptLog log) {
        return end(quiz, log.nextNumber(), log.finishedAt());
    }

    private static Object[] end(AskedQuiz quiz, int number, Instant at) {
        return new Object[] {quiz.id().value(), number, AttemptRows.timestamp(at)};
    }

    private static Stream<Object[]> marks(AskedQuiz quiz, AttemptLog log, Map<Integer, Mark> marks) {
        return marks(quiz, log.finishedAt(), marks);
    }

    private static Stream<Object[]> marks(AskedQuiz quiz, Instant at, Map<Integer, Mark> marks) {
        return marks.entrySet().stream().map(e -> new Object[] {
            quiz.id().value(),
            e.getKey(),
            quiz.revision(),
            e.getValue().fraction(),
            quiz.points().get(e.getKey() - 1),
            e.getValue().verdict().name(),
            AttemptRows.timestamp(at)
        });
    }
}
