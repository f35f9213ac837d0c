package kz.zerek.attempt.internal;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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
 * The tables of attempts. Rows are added, none is ever changed but for whose attempt it {@linkplain TakenAttempts is}, and
 * none goes but with its attempt. What is added is committed with what others add at the moment: but for {@link #delete}, no
 * method that writes may be called within a transaction.
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

    /** @throws UnknownTakerException if the taker's account is closed */
    public void start(AskedQuiz quiz) {
        var inserts = Insert.of(List.of(new WholeAttempt(quiz, new AttemptLog(List.of(), null), Map.of())));
        var taker = PersonTaker.of(quiz.taker());
        Runnable start = () -> {
            taker.ifPresent(this::hold);
            inserts.forEach(insert -> insert.run(jdbc));
        };
        // Whoever waits for the row of one person must not keep the answers of all waiting.
        if (taker.isPresent()) commits.runAlone(start);
        else commits.run(start);
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

    /** All or none. */
    public void add(Collection<WholeAttempt> attempts) {
        var inserts = Insert.of(attempts);
        commits.run(() -> inserts.forEach(insert -> insert.run(jdbc)));
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
        var insert = Insert.of(id, step);
        return unlessTaken(() -> commits.run(() -> insert.run(jdbc)));
    }

    /**
     * @param number of the step that ends the log
     * @param marks by position
     * @return false if another step with this number was saved first: nothing was saved then
     */
    public boolean finish(AskedQuiz quiz, int number, Instant at, Map<Integer, Mark> marks) {
        var inserts = Insert.of(quiz, number, at, marks);
        return unlessTaken(() -> commits.run(() -> {
            inserts.forEach(insert -> insert.run(jdbc));
            client.sql("delete from attempt_open where attempt = ?")
                    .param(quiz.id().value())
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

    private static boolean unlessTaken(Runnable insert) {
        try {
            insert.run();
            return true;
        } catch (DuplicateKeyException e) {
            return false;
        }
    }
}
