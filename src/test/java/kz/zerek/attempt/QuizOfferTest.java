package kz.zerek.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import kz.zerek.bank.BanksFixture;
import kz.zerek.bank.Topic;
import kz.zerek.bank.file.StarterBank;
import kz.zerek.language.Language;
import kz.zerek.question.Difficulty;
import kz.zerek.question.Generators;
import org.junit.jupiter.api.Test;

class QuizOfferTest {

    private static final QuizSettings TEN =
            new QuizSettings(Language.KK, Set.of("un"), 10, Difficulty.MEDIUM, Feedback.AT_END);

    private final List<Long> tried = new ArrayList<>();

    @Test
    void a_full_draw_is_taken_at_once() {
        var drawn = drawn(List.of(10));
        assertThat(drawn.questions()).hasSize(10);
        assertThat(tried).containsExactly(0L);
    }

    @Test
    void a_short_draw_is_tried_again_with_another_seed() {
        var drawn = drawn(List.of(8, 10));
        assertThat(drawn.questions()).hasSize(10);
        assertThat(drawn.seed()).isEqualTo(1);
    }

    @Test
    void of_short_draws_the_longest_is_taken() {
        var drawn = drawn(List.of(7, 8, 9, 6, 5));
        assertThat(drawn.questions()).hasSize(9);
        assertThat(drawn.seed()).isEqualTo(2);
    }

    @Test
    void a_size_is_found_once_for_each_bank() {
        var draw = new FullDraw((_, _, seed, _) -> {
            tried.add(seed);
            return QuestionsFixture.choices(7);
        });
        var offer = new QuizOffer(draw, BanksFixture.of(QuestionsFixture.bank()));
        assertThat(offer.size(Set.of("un"))).isEqualTo(7);
        var once = tried.size();
        assertThat(offer.size(Set.of("un"))).isEqualTo(7);
        assertThat(tried).hasSize(once);
    }

    @Test
    void each_topic_of_the_starter_bank_fills_a_quiz_of_ten() {
        var bank = StarterBank.read();
        var draw = new FullDraw(new AttemptConfiguration().questionDraw(new Generators()));
        var seeds = new SplittableRandom(1);
        assertThat(bank.topics()).extracting(Topic::id).allSatisfy(topic -> {
            var settings = new QuizSettings(Language.KK, Set.of(topic), 10, Difficulty.HARD, Feedback.AT_END);
            for (int i = 0; i < 10; i++)
                assertThat(draw.of(bank, settings, seeds::nextLong, Set.of()).questions())
                        .hasSize(10);
        });
    }

    private FullDraw.Drawn drawn(List<Integer> sizes) {
        Iterator<Integer> next = sizes.iterator();
        var draw = new FullDraw((_, _, seed, _) -> {
            tried.add(seed);
            return QuestionsFixture.choices(next.next());
        });
        var seeds = LongStream.iterate(0, seed -> seed + 1).iterator();
        return draw.of(QuestionsFixture.bank(), TEN, seeds::nextLong, Set.of());
    }
}
