package kz.zerek.attempt;

import java.util.Map;
import java.util.stream.IntStream;
import kz.zerek.attempt.internal.AskedQuiz;
import kz.zerek.attempt.internal.AttemptLog;
import kz.zerek.attempt.internal.FittingResponse;
import kz.zerek.attempt.internal.Step;
import kz.zerek.bank.Bank;
import kz.zerek.question.Mark;
import org.jspecify.annotations.Nullable;

/** Puts an attempt together from what was asked and what was saved. */
final class Snapshot {

    private Snapshot() {}

    /** @param marks those that the learner may see, by position */
    static Attempt of(AskedQuiz quiz, AttemptLog log, Bank bank, Terms terms, Map<Integer, Mark> marks) {
        var latest = log.latest();
        var items = IntStream.rangeClosed(1, quiz.questions().size())
                .mapToObj(position -> item(quiz, position, latest.get(position), marks.get(position)))
                .toList();
        return new Attempt(
                quiz.id(),
                quiz.settings(),
                quiz.revision(),
                quiz.seed(),
                bank,
                items,
                log.steps().isEmpty() ? 0 : log.steps().getLast().position(),
                quiz.startedAt(),
                log.finishedAt(),
                terms,
                quiz.assignment());
    }

    private static AttemptItem item(AskedQuiz quiz, int position, @Nullable Step last, @Nullable Mark mark) {
        var question = quiz.questions().get(position - 1);
        var points = quiz.points().get(position - 1);
        return last == null
                ? new AttemptItem(position, question, null, null, 0, AttemptItem.State.OPEN, mark, points)
                : new AttemptItem(
                        position,
                        question,
                        last.response(),
                        last.language(),
                        last.sequence(),
                        state(last),
                        mark,
                        points);
    }

    private static AttemptItem.State state(Step last) {
        return switch (last.kind()) {
            case CHECKED -> AttemptItem.State.CHECKED;
            case SKIPPED -> AttemptItem.State.SKIPPED;
            case LEFT -> AttemptItem.State.LEFT;
            case RESPONDED ->
                FittingResponse.isEmpty(last.response()) ? AttemptItem.State.OPEN : AttemptItem.State.ANSWERED;
        };
    }
}
