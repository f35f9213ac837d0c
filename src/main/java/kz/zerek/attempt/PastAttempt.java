package kz.zerek.attempt;

import java.time.Instant;
import java.util.List;
import kz.zerek.language.Language;
import kz.zerek.question.Response;
import org.jspecify.annotations.Nullable;

/**
 * An attempt at what was set as it went.
 *
 * @param answers in the order of their times, none before the start
 * @param finishedAt null if it goes on
 */
public record PastAttempt(
        Taker taker,
        SetQuiz quiz,
        Instant startedAt,
        List<Answer> answers,
        @Nullable Instant finishedAt) {

    /**
     * A response as it was given.
     *
     * @param position of the question, from 1
     * @param language in which the question was read
     */
    public record Answer(int position, Language language, Response response, Instant at) {}

    public PastAttempt {
        answers = List.copyOf(answers);
    }
}
