package kz.zerek.attempt.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.H1;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.zerek.attempt.AttemptItem.State;
import kz.zerek.attempt.Feedback;
import kz.zerek.language.Language;
import kz.zerek.question.Kind;
import kz.zerek.question.Mark.Verdict;
import kz.zerek.question.Response;
import kz.zerek.question.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class QuestionViewTest extends ViewTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void each_question_is_shown_with_its_options_in_their_order(Language language) {
        read(language);
        var id = start(Feedback.AT_END, Kind.values());
        for (int position = 1; position <= Kind.values().length; position++) {
            open(id, position);
            var asked = asked(id, position);
            assertThat(find(H1.class).single().getText()).isEqualTo(asked.text().stem());
            var screen = screen();
            int at = 0;
            for (var text : asked.text().texts().stream().limit(left(asked)).toList()) {
                assertThat(screen.substring(at)).contains(text);
                at = screen.indexOf(text, at) + text.length();
            }
        }
    }

    /** The items on the right of a matching are repeated in each select. */
    private static int left(Asked asked) {
        return asked.task() instanceof Task.Matching matching
                ? matching.left().size()
                : asked.lines().size();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void with_feedback_at_once_a_chosen_option_is_final_and_explained(Language language) {
        read(language);
        var id = start(Feedback.AT_ONCE, Kind.WHEN);
        open(id, 1);
        choose(asked(id, 1).lines().get(0).id());
        var item = saved(id).item(1);
        assertThat(item.state()).isEqualTo(State.CHECKED);
        assertThat(item.response())
                .isEqualTo(new Response.Chosen(asked(id, 1).lines().get(0).id()));
        assertThat(screen())
                .contains(words(Verdicts.key(item.mark())), asked(id, 1).text().explanation(), words("source.heading"));
        assertThat(find(FeedbackPanel.class).exists()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void with_feedback_at_the_end_an_answer_is_saved_and_nothing_is_given_away(Language language) {
        read(language);
        var id = start(Feedback.AT_END, Kind.WHEN);
        open(id, 1);
        choose(asked(id, 1).lines().get(1).id());
        assertThat(saved(id).item(1).state()).isEqualTo(State.ANSWERED);
        assertThat(find(FeedbackPanel.class).exists()).isFalse();
        assertThat(button("quiz.next").isVisible()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void each_way_to_answer_is_saved_checked_and_explained(Language language) {
        read(language);
        var id = start(Feedback.AT_ONCE, ONE_OF_EACH_TASK);
        for (int position = 1; position <= ONE_OF_EACH_TASK.length; position++) {
            open(id, position);
            answerRight(asked(id, position));
            if (saved(id).item(position).state() != State.CHECKED) click("quiz.check");
            assertThat(saved(id).item(position).mark().verdict())
                    .as(ONE_OF_EACH_TASK[position - 1].key())
                    .isEqualTo(Verdict.RIGHT);
            assertThat(shows(words("verdict.right"))).isTrue();
        }
    }

    private void answerRight(Asked asked) {
        switch (asked.task()) {
            case Task.Choice choice ->
                choice.options().stream().filter(Task.Option::correct).forEach(option -> choose(option.id()));
            case Task.Selection selection ->
                give(new Response.Selected(Set.copyOf(selection.options().stream()
                        .filter(Task.Option::correct)
                        .map(Task.Option::id)
                        .toList())));
            case Task.Entry _ -> type(asked.text().answer());
            case Task.Ordering ordering -> give(new Response.Ordered(ordering.key()));
            case Task.Matching matching ->
                give(new Response.Matched(IntStream.range(0, matching.left().size())
                        .boxed()
                        .collect(Collectors.toMap(i -> matching.left().get(i).id(), matching.key()::get))));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_language_switch_keeps_the_question_the_options_their_order_and_the_answer(Language language) {
        var id = start(Feedback.AT_END, ONE_OF_EACH_TASK);
        open(id, 2);
        var before = saved(id);
        var chosen = asked(id, 2).lines().get(2).id();
        give(new Response.Selected(Set.of(chosen)));
        read(language == Language.KK ? Language.EN : Language.KK);
        read(language);
        assertThat(find(H1.class).single().getText())
                .isEqualTo(asked(id, 2).text().stem());
        var inputs = question().select("input");
        assertThat(inputs)
                .extracting(input -> input.val())
                .containsExactlyElementsOf(
                        asked(id, 2).lines().stream().map(Asked.Line::id).toList());
        assertThat(inputs.select("[checked]")).extracting(input -> input.val()).containsExactly(chosen);
        assertThat(saved(id).items())
                .extracting(item -> item.question())
                .isEqualTo(before.items().stream().map(item -> item.question()).toList());
    }

    @Test
    void an_answer_remembers_the_language_in_which_it_was_read() {
        var id = start(Feedback.AT_END, Kind.WHEN, Kind.WHEN);
        open(id, 1);
        read(Language.RU);
        choose(asked(id, 1).lines().get(0).id());
        assertThat(saved(id).item(1).language()).isEqualTo(Language.RU);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void questions_can_be_skipped_taken_back_reviewed_and_finished(Language language) {
        read(language);
        var id = start(Feedback.AT_END, Kind.WHEN, Kind.DETAIL);
        open(id, 1);
        click("quiz.skip");
        assertThat(saved(id).item(1).state()).isEqualTo(State.SKIPPED);
        assertThat(shows(words("quiz.progress", Map.of("number", 2, "count", 2))))
                .isTrue();
        click("quiz.back");
        assertThat(shows(words("quiz.progress", Map.of("number", 1, "count", 2))))
                .isTrue();
        click("quiz.overview");
        assertThat(screen())
                .contains(
                        words("review.unanswered", Map.of("count", 2)),
                        words("review.state.skipped"),
                        words("review.state.open"),
                        asked(id, 1).text().stem());
        click("review.finish");
        assertThat(getCurrentView()).isInstanceOf(ResultView.class);
        assertThat(saved(id).isFinished()).isTrue();
    }

    @Test
    void a_reload_comes_back_to_the_same_question_with_its_answer() {
        var id = start(Feedback.AT_END, Kind.WHEN, Kind.TYPE_ACRONYM);
        open(id, 2);
        type("БҰҰ");
        open(id, 2);
        assertThat(question().selectFirst("input").val()).isEqualTo("БҰҰ");
    }
}
