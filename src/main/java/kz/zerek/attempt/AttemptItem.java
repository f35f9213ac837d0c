package kz.zerek.attempt;

import java.math.BigDecimal;
import kz.zerek.language.Language;
import kz.zerek.question.Mark;
import kz.zerek.question.Question;
import kz.zerek.question.Response;
import org.jspecify.annotations.Nullable;

/**
 * One question of an attempt and what became of it.
 *
 * @param position from 1
 * @param response the last one, or null
 * @param language in which the question was read when that was saved, or null
 * @param sequence counts what was saved for this question; a client hands it back with the next response, which tells a
 *     stale tab
 * @param mark null until the learner may see it: once checked, or when the attempt is finished
 * @param points the most that it is worth
 */
public record AttemptItem(
        int position,
        Question question,
        @Nullable Response response,
        @Nullable Language language,
        int sequence,
        State state,
        @Nullable Mark mark,
        BigDecimal points) {

    public enum State {
        /** Nothing was saved yet, or the answer was taken back. */
        OPEN,
        /** Left for later. */
        SKIPPED,
        /** Answered; the answer can be changed. */
        ANSWERED,
        /** Answered, and the feedback was shown: the answer is final. */
        CHECKED,
        /** Left for good, answered or not. */
        LEFT
    }

    /** Whether nothing more can become of it. */
    public boolean isFinal() {
        return state == State.CHECKED || state == State.LEFT;
    }

    public boolean isAnswered() {
        return switch (state) {
            case OPEN, SKIPPED -> false;
            case ANSWERED, CHECKED -> true;
            case LEFT -> response != null;
        };
    }
}
