package kz.zerek.attempt.internal;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.zerek.attempt.AttemptId;
import kz.zerek.attempt.Feedback;
import kz.zerek.attempt.InvalidResponseException;
import kz.zerek.attempt.InvalidResponseException.Problem;
import kz.zerek.attempt.QuizSettings;
import kz.zerek.attempt.Taker;
import kz.zerek.question.Credit;
import kz.zerek.question.Question;
import kz.zerek.question.Task;
import org.jspecify.annotations.Nullable;

/**
 * What of an attempt never changes once it has started, so that any node may remember it; but it may pass to another taker,
 * if two turn out to be one person.
 *
 * @param taker the {@linkplain Taker#key key} of who takes it
 * @param origin the attempt that this one repeats, or null
 * @param revision of the bank
 * @param seed that the questions were drawn with
 * @param questions as asked, in order
 * @param points of each of them
 * @param credit for what is right in part
 * @param assignment that was set; null for practice
 * @param number which attempt of the taker at what was set it is, from 1; null for practice and for attempts of old
 */
public record AskedQuiz(
        AttemptId id,
        String taker,
        @Nullable AttemptId origin,
        QuizSettings settings,
        long revision,
        long seed,
        Instant startedAt,
        List<Question> questions,
        List<BigDecimal> points,
        Credit credit,
        @Nullable UUID assignment,
        @Nullable Integer number) {

    public AskedQuiz {
        questions = List.copyOf(questions);
        points = List.copyOf(points);
    }

    /** Practice: each question is worth one point. */
    public static AskedQuiz practice(
            AttemptId id,
            String taker,
            @Nullable AttemptId origin,
            QuizSettings settings,
            long revision,
            long seed,
            Instant startedAt,
            List<Question> questions) {
        var points = Collections.nCopies(questions.size(), BigDecimal.ONE);
        return new AskedQuiz(
                id, taker, origin, settings, revision, seed, startedAt, questions, points, Credit.PARTIAL, null, null);
    }

    /** @throws InvalidResponseException if there is no such position */
    public Question question(int position) {
        if (position < 1 || position > questions.size()) throw new InvalidResponseException(Problem.POSITION);
        return questions.get(position - 1);
    }

    /**
     * As which kind of step a response is saved: with feedback at once, a choice is final as it is made.
     *
     * @throws InvalidResponseException if there is no such position
     */
    public Step.Kind responseKind(int position) {
        boolean isFinal =
                settings.feedback() == Feedback.AT_ONCE && question(position).task() instanceof Task.Choice;
        return isFinal ? Step.Kind.CHECKED : Step.Kind.RESPONDED;
    }

    /** From 1. */
    public Set<Integer> positions() {
        return IntStream.rangeClosed(1, questions.size()).boxed().collect(Collectors.toSet());
    }

    /** All that was asked about. */
    public Set<String> subjects() {
        return questions.stream()
                .flatMap(question -> question.subjects().stream())
                .collect(Collectors.toSet());
    }
}
