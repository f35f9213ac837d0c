package kz.zerek.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.Map;
import kz.zerek.language.Language;
import kz.zerek.question.Response;
import kz.zerek.question.Task;
import org.junit.jupiter.api.Test;

@Journey
class KeyboardJourney {

    private static final SeededQuiz QUIZ = SeededQuiz.ofEveryTask();
    private static final int STEPS = 60;

    /** Of a window on a phone whose keyboard is open. */
    private static final int LOW = 420;

    private static final String FOCUSED = "element => element === document.activeElement";

    /** What has the focus if its middle is behind the steps, else nothing. */
    private static final String HIDDEN = """
            () => {
              const focused = document.activeElement.closest('label') ?? document.activeElement;
              const steps = document.querySelector('.steps');
              const { top, bottom } = focused.getBoundingClientRect();
              const hidden = !steps.contains(focused) && (top + bottom) / 2 > steps.getBoundingClientRect().top;
              return hidden ? focused.outerHTML : '';
            }""";

    @Test
    void a_whole_quiz_is_taken_without_a_mouse(Visitor visitor) {
        var tab = visitor.open("/");
        press(tab, "Enter");
        tab.awaitQuestion(1);
        for (int position = 1; position <= QUIZ.length(); position++) {
            respond(tab, position, Responses.right(position, Language.KK));
            assertThat(tab.feedback().locator("h2")).hasText(tab.text("verdict.right"));
            press(tab, "Enter");
            if (position < QUIZ.length()) tab.awaitQuestion(position + 1);
        }
        assertThat(tab.heading()).hasText(tab.text("review.heading"));
        reach(tab, tab.button("review.finish"));
        press(tab, "Enter");
        assertThat(tab.page().locator(".percent")).hasText(tab.text("result.percent", Map.of("percent", 100)));
    }

    @Test
    void the_language_is_switched_without_a_mouse(Visitor visitor) {
        var tab = visitor.open("/");
        reach(tab, tab.page().locator(".languages button[lang=en]"));
        press(tab, "Space");
        assertThat(tab.page().locator("html")).hasAttribute("lang", "en");
    }

    @Test
    void what_is_typed_goes_into_the_field_from_the_question(Visitor visitor) {
        var tab = visitor.open("/");
        tab.start();
        tab.skipTo(Task.Entry.class);
        press(tab, "1");
        assertThat(tab.page().locator("#answer")).hasValue("1");
        assertThat(tab.on()).hasText(tab.text("quiz.check"));
    }

    @Test
    void digits_choose_only_while_the_focus_is_within_the_question(Visitor visitor) {
        var tab = visitor.open("/");
        tab.chooseFeedbackAtEnd();
        tab.start();
        tab.skipTo(Task.Choice.class);
        var picked = tab.page().locator(".options :checked");

        tab.page().evaluate("document.activeElement.blur()");
        press(tab, "1");
        reach(tab, tab.page().locator(".languages button[lang=kk]"));
        press(tab, "1");
        assertThat(picked).hasCount(0);
        reach(tab, tab.page().locator(".options input").first());
        press(tab, "2");
        assertThat(picked).hasCount(1);
    }

    @Test
    void digits_choose_after_a_reload(Visitor visitor) {
        var tab = visitor.open("/");
        tab.chooseFeedbackAtEnd();
        tab.start();
        tab.skipTo(Task.Choice.class);
        tab.page().reload();
        assertThat(tab.page().locator(".question :focus")).hasCount(1);
        press(tab, "2");
        assertThat(tab.page().locator(".options :checked")).hasCount(1);
    }

    @Test
    void who_is_told_to_answer_first_answers_with_the_next_key(Visitor visitor) {
        var tab = visitor.open("/");
        tab.start();
        tab.skipTo(Task.Choice.class);
        toldToAnswer(tab);
        press(tab, "2");
        assertThat(tab.feedback()).isVisible();
    }

    @Test
    void who_is_told_to_answer_first_types_on(Visitor visitor) {
        var tab = visitor.open("/");
        tab.start();
        tab.skipTo(Task.Entry.class);
        reach(tab, tab.page().locator("#answer"));
        toldToAnswer(tab);
        press(tab, "1");
        assertThat(tab.page().locator("#answer")).hasValue("1");
    }

    private static void toldToAnswer(Tab tab) {
        press(tab, "Enter");
        assertThat(tab.page().locator(".question > .status.problem")).isVisible();
        assertThat(tab.page().locator(".question :focus")).hasCount(1);
    }

    @Test
    void what_has_the_focus_is_never_behind_the_steps(Visitor visitor) {
        var tab = visitor.open("/");
        tab.page().setViewportSize(Chromium.PHONE, LOW);
        assertInSight(tab);
        tab.chooseFeedbackAtEnd();
        tab.start();
        for (int position = 1; position < QUIZ.length(); position++) {
            assertInSight(tab);
            tab.goOn(position);
        }
    }

    /** All that the key Tab reaches from the heading on. */
    private static void assertInSight(Tab tab) {
        tab.page().evaluate("scrollTo(0, 0)");
        tab.page().locator(".shell-header button").last().focus();
        for (int i = 0; i < STEPS && !(boolean) tab.on().evaluate(FOCUSED); i++) {
            press(tab, "Tab");
            assertEquals("", tab.page().evaluate(HIDDEN));
        }
    }

    private static void respond(Tab tab, int position, Response response) {
        var task = QUIZ.question(position).task();
        switch (response) {
            case Response.Chosen(var id) -> press(tab, digit(task, id));
            case Response.Selected(var ids) -> ids.forEach(id -> press(tab, digit(task, id)));
            case Response.Typed(var text) -> {
                // Letters that a US keyboard lacks are put in without a key that could find the field.
                reach(tab, tab.page().locator("#answer"));
                tab.page().keyboard().type(text);
            }
            case Response.Ordered(var ids) -> arrange(tab, QUIZ.ordered(position, ids, Language.KK));
            case Response.Matched(var pairs) ->
                pairs.forEach((left, right) -> select(tab, (Task.Matching) task, left, right));
        }
        if (response instanceof Response.Chosen) return;
        if (!(response instanceof Response.Typed)) {
            tab.awaitSaved();
            reach(tab, tab.on());
        }
        press(tab, "Enter");
    }

    private static String digit(Task task, String option) {
        return String.valueOf(Responses.place(task, option) + 1);
    }

    private static void arrange(Tab tab, List<String> texts) {
        var shown = tab.page().locator(".ordering li > span");
        if (shown.allTextContents().equals(texts)) {
            reach(tab, tab.button("quiz.order.keep"));
            press(tab, "Enter");
        }
        for (int to = 0; to < texts.size(); to++) {
            int from = shown.allTextContents().indexOf(texts.get(to));
            if (from > to) reach(tab, tab.page().locator(".ordering .up").nth(from));
            for (; from > to; from--) {
                press(tab, "Enter");
                assertThat(shown.nth(from - 1)).hasText(texts.get(to));
            }
        }
    }

    private static void select(Tab tab, Task.Matching task, String left, String right) {
        reach(tab, tab.select(left));
        press(tab, "Space");
        int place = task.right().stream().map(Task.Item::id).toList().indexOf(right);
        for (int i = 0; i <= place; i++) press(tab, "ArrowDown");
        press(tab, "Enter");
        assertThat(tab.select(left)).hasValue(right);
    }

    /** Moves the focus with the key Tab only. */
    private static void reach(Tab tab, Locator target) {
        for (int i = 0; i < STEPS; i++) {
            if ((boolean) target.evaluate(FOCUSED)) return;
            press(tab, "Tab");
        }
        throw new AssertionError("the focus does not reach " + target);
    }

    private static void press(Tab tab, String key) {
        tab.page().keyboard().press(key);
    }
}
