package kz.zerek.attempt.internal;

import java.time.Instant;
import kz.zerek.language.Language;
import kz.zerek.question.Response;
import org.jspecify.annotations.Nullable;

/**
 * One entry of an attempt's log.
 *
 * @param number counts the steps of the attempt from 1, without gaps: two writers cannot both write the next one
 * @param position of the question, from 1
 * @param sequence counts the steps of the question from 1
 * @param language in which the question was read
 * @param response null for a skip
 */
public record Step(
        int number,
        Kind kind,
        int position,
        int sequence,
        Language language,
        @Nullable Response response,
        Instant at) {

    public enum Kind {
        RESPONDED,
        /** Responded, and saw the feedback. */
        CHECKED,
        SKIPPED,
        /** Left for good, with whatever was answered. */
        LEFT;

        /** Whether no other step of the question follows. */
        public boolean isLast() {
            return this == CHECKED || this == LEFT;
        }
    }
}
