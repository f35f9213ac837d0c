package kz.zerek.attempt.internal;

import java.time.Instant;
import kz.zerek.language.Language;
import kz.zerek.question.Response;
import org.jspecify.annotations.Nullable;

/**
 * What a learner asks to be saved.
 *
 * @param expectedSequence of the last step of the question that the learner saw; 0 for none
 */
public record Request(
        Step.Kind kind,
        int position,
        int expectedSequence,
        Language language,
        @Nullable Response response,
        Instant at) {

    public Request in(Language other) {
        return new Request(kind, position, expectedSequence, other, response, at);
    }

    Step step(int number, int sequence) {
        return new Step(number, kind, position, sequence, language, response, at);
    }
}
