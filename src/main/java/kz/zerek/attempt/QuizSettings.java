package kz.zerek.attempt;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Set;
import kz.zerek.language.Language;
import kz.zerek.question.Difficulty;

/**
 * What a learner asks for.
 *
 * @param language in which the quiz starts; each answer has its own
 * @param topics ids of the bank's topics; empty for all
 * @param length one of {@link #LENGTHS}; a bank too small for it gives fewer questions
 */
public record QuizSettings(
        @NotNull Language language,
        Set<@NotBlank String> topics,
        int length,
        @NotNull Difficulty difficulty,
        @NotNull Feedback feedback) {

    /** How many questions can be asked for. */
    public static final List<Integer> LENGTHS = List.of(5, 10, 20);

    public QuizSettings {
        topics = Set.copyOf(topics);
    }

    @AssertTrue
    public boolean isLengthOffered() {
        return LENGTHS.contains(length);
    }

    QuizSettings in(Language other) {
        return new QuizSettings(other, topics, length, difficulty, feedback);
    }
}
