package kz.zerek.attempt;

import java.util.List;
import kz.zerek.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * A question of a finished attempt and its answer in words, in the language in which it was answered.
 *
 * @param passage a text that the question speaks of, in its own language; null for none
 * @param textLanguage of the answers, given and right
 * @param given the parts of what was answered; none for no answer
 * @param answer the right one
 */
public record AnswerText(
        Language language,
        String question,
        @Nullable String passage,
        Language passageLanguage,
        Language textLanguage,
        List<Part> given,
        String answer) {

    public AnswerText {
        given = List.copyOf(given);
    }

    /** @param to what it was the answer to; null if that is the question as a whole */
    public record Part(@Nullable String to, String text, boolean right) {}
}
