package kz.zerek.attempt;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import kz.zerek.attempt.internal.AskedQuiz;
import kz.zerek.attempt.internal.AttemptLog;
import kz.zerek.attempt.internal.AttemptRepository;
import kz.zerek.attempt.internal.FittingResponse;
import kz.zerek.attempt.internal.Request;
import kz.zerek.attempt.internal.WholeAttempt;
import org.springframework.stereotype.Service;

/**
 * Stores attempts that have been taken, many at once, just as {@link Attempts} would have, answer by answer. The terms of
 * what was set are not asked for: the caller has to keep them.
 */
@Service
public class PastAttempts {

    private final QuizStart quizzes;
    private final CurrentAttempts current;
    private final AttemptRepository repository;

    PastAttempts(QuizStart quizzes, CurrentAttempts current, AttemptRepository repository) {
        this.quizzes = quizzes;
        this.current = current;
        this.repository = repository;
    }

    /**
     * All or none.
     *
     * @return their ids, in the same order
     * @throws AttemptException if {@link Attempts#respond} would have refused an answer
     */
    public List<AttemptId> add(Collection<PastAttempt> past) {
        var whole = past.stream().map(this::whole).toList();
        repository.add(whole);
        return whole.stream().map(attempt -> attempt.quiz().id()).toList();
    }

    private WholeAttempt whole(PastAttempt past) {
        var quiz = quizzes.asked(past.taker(), past.quiz(), micros(past.startedAt()));
        var log = new AttemptLog(List.of(), null);
        for (var answer : past.answers()) log = with(log, quiz, answer);
        if (past.finishedAt() == null) return new WholeAttempt(quiz, log, Map.of());
        return new WholeAttempt(
                quiz, log.finished(micros(past.finishedAt())), current.marks(quiz, quiz.positions(), log.latest()));
    }

    private static AttemptLog with(AttemptLog log, AskedQuiz quiz, PastAttempt.Answer answer) {
        FittingResponse.require(quiz.question(answer.position()).task(), answer.response());
        var last = log.latest().get(answer.position());
        var request = new Request(
                quiz.responseKind(answer.position()),
                answer.position(),
                last == null ? 0 : last.sequence(),
                answer.language(),
                answer.response(),
                micros(answer.at()));
        return log.next(request).map(log::with).orElse(log);
    }

    private static Instant micros(Instant time) {
        return time.truncatedTo(ChronoUnit.MICROS);
    }
}
