package kz.zerek.attempt.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Map;
import kz.zerek.attempt.AttemptId;
import kz.zerek.attempt.AttemptItem;
import kz.zerek.attempt.AttemptItem.State;
import kz.zerek.attempt.Feedback;
import kz.zerek.attempt.InvalidResponseException;
import kz.zerek.language.Language;
import kz.zerek.question.Kind;
import kz.zerek.question.Response;
import kz.zerek.question.Task;
import kz.zerek.shell.Markup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** What is pressed twice, too late, or by nobody of ours. */
class QuestionViewMisuseTest extends ViewTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void an_option_that_the_question_does_not_have_is_refused(Language language) {
        read(language);
        var id = start(Feedback.AT_END, Kind.WHEN);
        open(id, 1);
        choose("tampered");
        assertRefused(id, "attempt.error.response.option", Map.of());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void an_answer_of_ten_thousand_letters_is_refused_and_stays_in_the_field(Language language) {
        read(language);
        var id = start(Feedback.AT_END, Kind.TYPE_ACRONYM);
        open(id, 1);
        var field = field();
        type("а".repeat(10_000));
        assertRefused(id, "attempt.error.response.length", Map.of("max", InvalidResponseException.MAX_LENGTH));
        assertThat(field()).isSameAs(field);
        assertThat(page(field).selectFirst("input").attr("maxlength"))
                .isEqualTo(String.valueOf(InvalidResponseException.MAX_LENGTH));
    }

    private Markup field() {
        return find(Markup.class).withClassName("answer-field").single();
    }

    private void assertRefused(AttemptId id, String key, Map<String, ?> values) {
        assertThat(shows(words(key, values))).isTrue();
        assertThat(saved(id).item(1).sequence()).isZero();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_stale_tab_changes_nothing_and_shows_what_was_saved_later(Language language) {
        read(language);
        var id = start(Feedback.AT_END, Kind.WHEN);
        open(id, 1);
        var lines = asked(id, 1).lines();
        var later = new Response.Chosen(lines.get(2).id());
        attempts.respond(id, me(), 1, 0, language, later);
        choose(lines.get(0).id());
        assertThat(shows(words("attempt.error.stale"))).isTrue();
        assertThat(saved(id).item(1).response()).isEqualTo(later);
        assertThat(question().select("[checked]"))
                .extracting(input -> input.val())
                .containsExactly(lines.get(2).id());
    }

    @Test
    void a_double_click_saves_one_answer() {
        var id = start(Feedback.AT_END, Kind.WHEN);
        open(id, 1);
        var option = new Response.Chosen(asked(id, 1).lines().get(0).id());
        give(option, 0);
        give(option, 0);
        assertThat(saved(id).item(1).sequence()).isEqualTo(1);
    }

    @Test
    void a_double_click_on_the_way_on_goes_one_question_on() {
        var id = start(Feedback.AT_END, Kind.WHEN, Kind.WHEN, Kind.WHEN);
        open(id, 1);
        var on = on();
        var seen = on.getAttribute("value");
        press(on, "click", seen);
        press(on, "click", seen);
        press(on, "enter", seen);
        assertThat(shows(words("quiz.progress", Map.of("number", 2, "count", 3))))
                .isTrue();
        assertThat(saved(id).item(2).state()).isEqualTo(State.OPEN);
    }

    @Test
    void a_double_click_on_check_leaves_the_feedback_on_the_screen() {
        var id = start(Feedback.AT_ONCE, Kind.TYPE_ACRONYM, Kind.WHEN);
        open(id, 1);
        type("БҰҰ");
        var seen = on().getAttribute("value");
        press(on(), "click", seen);
        press(on(), "click", seen);
        assertThat(find(FeedbackPanel.class).exists()).isTrue();
    }

    @Test
    void what_is_typed_just_before_skipping_is_kept_and_not_checked() {
        var id = start(Feedback.AT_ONCE, Kind.TYPE_ACRONYM, Kind.WHEN);
        open(id, 1);
        var seen = on().getAttribute("value");
        type("БҰҰ");
        press(on(), "click", seen);
        assertThat(saved(id).item(1).state()).isEqualTo(State.ANSWERED);
        assertThat(shows(words("quiz.progress", Map.of("number", 2, "count", 2))))
                .isTrue();
    }

    @Test
    void what_is_typed_just_before_enter_is_checked() {
        var id = start(Feedback.AT_ONCE, Kind.TYPE_ACRONYM, Kind.WHEN);
        open(id, 1);
        var seen = on().getAttribute("value");
        type("БҰҰ");
        press(on(), "enter", seen);
        assertThat(saved(id).item(1).state()).isEqualTo(State.CHECKED);
    }

    @ParameterizedTest
    @EnumSource(Feedback.class)
    void enter_after_signs_in_which_nothing_can_be_read_says_so_and_stays(Feedback feedback) {
        var id = start(feedback, Kind.TYPE_ACRONYM, Kind.WHEN);
        open(id, 1);
        type("?");
        press(on(), "enter", on().getAttribute("value"));
        assertThat(shows(words("attempt.error.response.unreadable"))).isTrue();
        assertThat(shows(words("quiz.progress", Map.of("number", 1, "count", 2))))
                .isTrue();
        press(on(), "click", on().getAttribute("value"));
        assertThat(shows(words("quiz.progress", Map.of("number", 2, "count", 2))))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(Feedback.class)
    void enter_skips_no_question_that_was_not_answered(Feedback feedback) {
        var id = start(feedback, Kind.TYPE_ACRONYM, Kind.WHEN);
        open(id, 1);
        press(on(), "enter", on().getAttribute("value"));
        assertThat(shows(words("attempt.error.response.empty"))).isTrue();
        assertThat(saved(id).item(1).state()).isEqualTo(State.OPEN);
    }

    @Test
    void a_date_that_cannot_be_read_stays_in_its_field_to_be_mended() {
        var id = start(Feedback.AT_ONCE, Kind.TYPE_DATE, Kind.WHEN);
        open(id, 1);
        type("31.02");
        press(on(), "enter", on().getAttribute("value"));
        assertThat(shows(words("attempt.error.response.unreadable"))).isTrue();
        assertThat(saved(id).item(1).state()).isEqualTo(State.ANSWERED);
        assertThat(field().isVisible()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "{}",
                "[]",
                "7",
                "[[{}]]",
                "{\"a\": {}}",
                "{\"position\": 1, \"sequence\": 0, \"language\": \"kk\", \"response\": {}}",
                "{\"position\": 1, \"sequence\": 0, \"language\": \"kk\", \"response\": {\"chosen\": 1}}",
                "{\"position\": 1.5, \"sequence\": 0, \"language\": \"kk\", \"response\": {\"typed\": \"a\"}}",
                "{\"position\": 3, \"sequence\": 0, \"language\": \"de\", \"response\": {\"typed\": \"a\"}}",
                "{\"position\": 3, \"sequence\": 9, \"language\": \"kk\", \"response\": {\"chosen\": \"a\"}}"
            })
    void an_event_with_anything_else_than_what_our_pages_send_changes_nothing(String json) {
        var forged = JsonMapper.shared().readTree(json);
        var id = start(Feedback.AT_END, ONE_OF_EACH_TASK);
        for (int position = 1; position <= ONE_OF_EACH_TASK.length; position++) {
            open(id, position);
            var screen = find(QuestionScreen.class).single().getElement();
            for (var event : List.of("answer", "refresh")) fire(screen, event, QuestionScreen.DETAIL, forged);
            fire(on(), "click", QuestionSteps.SEEN, forged);
        }
        assertThat(saved(id).items()).noneMatch(AttemptItem::isAnswered);
    }

    private Element on() {
        return find(NativeButton.class).all().stream()
                .map(NativeButton::getElement)
                .filter(button -> button.hasAttribute("data-enter"))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void without_feedback_an_unreadable_date_is_told_about_once(Language language) {
        read(language);
        var id = start(Feedback.AT_END, Kind.TYPE_DATE, Kind.TYPE_NUMBER, Kind.WHEN);
        open(id, 1);
        for (int position : List.of(1, 2)) {
            type("31.02.1991?");
            click("quiz.next");
            assertThat(screen()).contains(words("quiz.doubt.unreadable"));
            assertThat(shows(asked(id, position).text().stem())).isTrue();
            click("quiz.next");
            assertThat(shows(asked(id, position + 1).text().stem())).isTrue();
            assertThat(saved(id).item(position).response()).isEqualTo(new Response.Typed("31.02.1991?"));
        }
    }

    @Test
    void without_feedback_an_option_matched_twice_is_told_about_once() {
        var id = start(Feedback.AT_END, Kind.MATCH_DATES, Kind.WHEN);
        open(id, 1);
        var task = (Task.Matching) asked(id, 1).task();
        var left = task.left().stream().map(Task.Item::id).toList();
        give(new Response.Matched(
                Map.of(left.get(0), task.key().get(0), left.get(1), task.key().get(0))));
        click("quiz.next");
        assertThat(screen()).contains(words("quiz.doubt.repeated"));
        give(new Response.Matched(Map.of(left.get(0), task.key().get(0))));
        click("quiz.next");
        assertThat(shows(asked(id, 2).text().stem())).isTrue();
    }

    @Test
    void an_answer_to_a_quiz_finished_in_another_tab_leads_to_its_result() {
        var id = start(Feedback.AT_END, Kind.WHEN);
        open(id, 1);
        var option = asked(id, 1).lines().get(0).id();
        attempts.finish(id, me());
        choose(option);
        assertThat(getCurrentView()).isInstanceOf(ResultView.class);
        assertThat(saved(id).item(1).response()).isNull();
    }
}
