package kz.zerek.attempt;

import java.util.Optional;
import kz.zerek.attempt.internal.AskedQuiz;
import kz.zerek.attempt.internal.AttemptLog;
import kz.zerek.attempt.internal.AttemptLogs;
import kz.zerek.attempt.internal.Request;
import org.springframework.stereotype.Component;

/** Saves what a learner asks for as the next step of an attempt, after whatever other tabs and nodes have saved. */
@Component
class StepSaving {

    private final AttemptLogs logs;
    private final CurrentAttempts current;

    StepSaving(AttemptLogs logs, CurrentAttempts current) {
        this.logs = logs;
        this.current = current;
    }

    /** @throws AttemptException if the rules of the attempt, or what was saved before, do not allow it */
    Attempt save(AskedQuiz quiz, Request asked) {
        var terms = current.terms(quiz);
        var request = asked.in(terms.in(asked.language(), quiz.settings().language()));
        if (terms.isOver(request.at())) {
            current.read(quiz, terms);
            throw FinishedAttemptException.overdue();
        }
        if (terms.oneWay()) requireCurrent(quiz, request.position());
        try {
            var saved = append(quiz, terms, logs.known(quiz.id()), request);
            if (saved.isPresent()) return saved.get();
        } catch (AttemptException e) {
            // What is stored decides, not what was seen.
        }
        while (true) {
            var saved = append(quiz, terms, logs.read(quiz.id()), request);
            if (saved.isPresent()) return saved.get();
            // Another tab or node was first: look at what it saved.
        }
    }

    /** Where questions are asked one at a time, those before have to be checked or left. */
    private void requireCurrent(AskedQuiz quiz, int position) {
        var latest = logs.read(quiz.id()).latest();
        for (int before = 1; before < position; before++) {
            var step = latest.get(before);
            if (step == null || !step.kind().isLast())
                throw new InvalidResponseException(InvalidResponseException.Problem.POSITION);
        }
    }

    /** Empty if something else was saved after this log. */
    private Optional<Attempt> append(AskedQuiz quiz, Terms terms, AttemptLog log, Request request) {
        var step = log.next(request);
        return step.isEmpty()
                ? Optional.of(current.snapshot(quiz, log, terms))
                : logs.append(quiz.id(), log, step.get()).map(longer -> current.snapshot(quiz, longer, terms));
    }
}
