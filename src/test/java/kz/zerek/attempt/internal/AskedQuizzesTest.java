package kz.zerek.attempt.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import kz.zerek.attempt.AttemptId;
import kz.zerek.attempt.Feedback;
import kz.zerek.attempt.QuestionsFixture;
import kz.zerek.attempt.QuizSettings;
import kz.zerek.language.Language;
import kz.zerek.question.Difficulty;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

class AskedQuizzesTest {

    private int length;
    private int reads;
    private final AskedQuizzes quizzes = new AskedQuizzes(new Counting());

    @Test
    void thousands_of_usual_quizzes_are_remembered() {
        length = 10;
        assertThat(readAgain(4_500)).isZero();
    }

    @Test
    void of_the_longest_tests_some_hundreds_are() {
        length = 200;
        assertThat(readAgain(200)).isZero();
        assertThat(readAgain(2_000)).isGreaterThan(1_500);
    }

    /** How many quizzes of so many are read a second time. */
    private int readAgain(int count) {
        var ids = Stream.generate(() -> new AttemptId(UUID.randomUUID()))
                .limit(count)
                .toList();
        ids.forEach(quizzes::get);
        reads = 0;
        ids.forEach(quizzes::get);
        return reads;
    }

    /** Holds a quiz for every id. */
    private final class Counting extends AttemptRepository {

        Counting() {
            super(
                    JdbcClient.create(new JdbcTemplate()),
                    new JdbcTemplate(),
                    new GroupCommit(TransactionOperations.withoutTransaction()));
        }

        @Override
        public Optional<AskedQuiz> find(AttemptId id) {
            reads++;
            var settings = new QuizSettings(Language.KK, Set.of(), length, Difficulty.MEDIUM, Feedback.AT_END);
            var questions = Collections.nCopies(length, QuestionsFixture.choice("un"));
            return Optional.of(
                    AskedQuiz.practice(id, "?", null, settings, 1, 1, Instant.EPOCH, List.copyOf(questions)));
        }
    }
}
