package kz.zerek.attempt.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kz.zerek.attempt.AttemptId;
import kz.zerek.attempt.Feedback;
import kz.zerek.language.Language;
import kz.zerek.question.Kind;
import kz.zerek.question.Response;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReviewViewTest extends ViewTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_draft_is_neither_answered_nor_unanswered_but_waits_for_its_check(Language language) {
        read(language);
        var id = start(Feedback.AT_ONCE, Kind.TYPE_ACRONYM, Kind.WHEN, Kind.WHEN);
        attempts.respond(id, me(), 1, 0, language, new Response.Typed("x"));
        review(id);
        assertThat(screen())
                .contains(
                        words("review.unanswered", Map.of("count", 2)),
                        words("review.unchecked", Map.of("count", 1)),
                        words("review.state.unchecked"))
                .doesNotContain(words("review.state.answered"), words("review.all-answered"));
        assertThat(states(1)).containsExactly(words("review.state.unchecked"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void of_drafts_alone_nothing_is_said_to_be_unanswered(Language language) {
        read(language);
        var id = start(Feedback.AT_ONCE, Kind.TYPE_ACRONYM);
        attempts.respond(id, me(), 1, 0, language, new Response.Typed("x"));
        review(id);
        assertThat(screen())
                .contains(words("review.unchecked", Map.of("count", 1)))
                .doesNotContain(words("review.unanswered", Map.of("count", 1)), words("review.all-answered"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void with_feedback_at_the_end_an_answer_needs_no_check(Language language) {
        read(language);
        var id = start(Feedback.AT_END, Kind.TYPE_ACRONYM);
        attempts.respond(id, me(), 1, 0, language, new Response.Typed("x"));
        review(id);
        assertThat(shows(words("review.all-answered"))).isTrue();
        assertThat(states(1)).containsExactly(words("review.state.answered"));
    }

    private void review(AttemptId id) {
        navigate("quiz/" + id + "/review", ReviewView.class);
    }

    /** What the list of all questions says of one. */
    private List<String> states(int number) {
        return page(getCurrentView()).select(".all-questions a").stream()
                .filter(link -> link.text().equals(String.valueOf(number)))
                .map(link -> link.attr("aria-label"))
                .map(label -> label.substring(label.indexOf(": ") + 2))
                .toList();
    }
}
