package kz.zerek.attempt.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.H1;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import kz.zerek.attempt.Attempt;
import kz.zerek.attempt.Feedback;
import kz.zerek.language.Language;
import kz.zerek.question.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ScoreCardTest extends ViewTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_time_is_told_in_the_two_units_that_say_most(Language language) {
        read(language);
        assertThat(card("PT0S")).contains(words("result.time", Map.of("minutes", 0, "seconds", 0)));
        assertThat(card("PT59M59S")).contains(words("result.time", Map.of("minutes", 59, "seconds", 59)));
        assertThat(card("PT1H")).contains(words("result.time.hours", Map.of("hours", 1, "minutes", 0)));
        assertThat(card("PT23H59M59S")).contains(words("result.time.hours", Map.of("hours", 23, "minutes", 59)));
        assertThat(card("P1D")).contains(words("result.time.days", Map.of("days", 1, "hours", 0)));
        assertThat(card("P7DT3H59M")).contains(words("result.time.days", Map.of("days", 7, "hours", 3)));
    }

    /** The text of the result of an attempt that took so long. */
    private String card(String time) {
        var id = start(Feedback.AT_END, Kind.WHEN);
        var attempt = attempts.finish(id, me());
        return page(new ScoreCard(new H1(), lasting(attempt, Duration.parse(time)), List.of(), () -> {}, () -> {}))
                .text();
    }

    private static Attempt lasting(Attempt attempt, Duration time) {
        return new Attempt(
                attempt.id(),
                attempt.settings(),
                attempt.revision(),
                attempt.seed(),
                attempt.bank(),
                attempt.items(),
                attempt.lastPosition(),
                attempt.startedAt(),
                attempt.startedAt().plus(time),
                attempt.terms(),
                attempt.assignment());
    }
}
