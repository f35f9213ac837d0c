package kz.zerek.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import kz.zerek.language.Language;
import kz.zerek.question.Response;
import org.junit.jupiter.api.Test;

@Journey
class LanguageSwitchJourney {

    private static final SeededQuiz QUIZ = SeededQuiz.ofEveryTask();

    @Test
    void a_switch_keeps_the_question_the_order_of_its_options_and_the_answer(Visitor visitor) {
        var tab = visitor.startQuiz(Language.KK);
        for (int position = 1; position <= QUIZ.length(); position++) {
            var response = Responses.wrong(position);
            tab.respond(position, response);
            for (var language : Language.values()) {
                tab.choose(language);
                tab.awaitQuestion(position);
                assertShows(tab, position, response);
            }
            tab.settle(response);
            tab.goOn(position);
        }
    }

    @Test
    void a_switch_keeps_what_was_typed_and_ticked_and_what_is_unfolded(Visitor visitor) {
        var tab = Desk.of(visitor).tab();
        tab.open("/exams");
        tab.button("exams.create").click();
        var rename = tab.page().locator("main details:has(#field-title)");
        rename.locator("summary").click();
        rename.locator("input").fill("Zерек 7");
        for (var language : List.of(Language.KK, Language.RU, Language.EN)) {
            tab.choose(language);
            assertThat(rename.locator("summary")).hasText(tab.text("exam.rename"));
            assertThat(rename.locator("input")).isVisible();
            assertThat(rename.locator("input")).hasValue("Zерек 7");
        }
    }

    @Test
    void a_switch_keeps_a_list_that_was_pasted(Visitor visitor) {
        var tab = Desk.of(visitor).tab();
        tab.open("/classes");
        tab.page().locator("#field-name").fill("7А");
        tab.button("class.create").click();
        tab.page().locator(".ways a[href$='/add']").click();
        tab.page().locator("#pasted").fill("Сейтқали Нұрлан");
        for (var language : Language.values()) {
            tab.choose(language);
            assertThat(tab.heading()).hasText(tab.text("add.title"));
            assertThat(tab.page().locator("#pasted")).hasValue("Сейтқали Нұрлан");
        }
    }

    @Test
    void a_switch_keeps_what_somebody_signs_in_with(Visitor visitor) {
        Desk.of(visitor);
        var tab = visitor.open("/");
        tab.page().context().clearCookies();
        tab.open("/sign-in");
        tab.page().locator("#field-login").fill("serik");
        tab.page().locator("#field-password").fill("mountain");
        tab.page().locator("[name=stays]").check();
        for (var language : Language.values()) {
            tab.choose(language);
            assertThat(tab.heading()).hasText(tab.text("sign-in.title"));
            assertThat(tab.page().locator("#field-login")).hasValue("serik");
            assertThat(tab.page().locator("#field-password")).hasValue("mountain");
            assertThat(tab.page().locator("[name=stays]")).isChecked();
        }
    }

    @Test
    void the_next_page_comes_in_the_language_chosen_last(Visitor visitor) {
        visitor.open("/").choose(Language.RU);
        var tab = visitor.open("/");
        assertThat(tab.page().locator("html")).hasAttribute("lang", "ru");
        assertThat(tab.button("start.begin")).isVisible();
    }

    private static void assertShows(Tab tab, int position, Response response) {
        var texts = QUIZ.text(position, tab.language()).texts();
        switch (response) {
            case Response.Chosen _ -> assertTexts(tab.options().locator("span:first-child"), texts);
            case Response.Selected(var ids) -> {
                assertTexts(tab.options(), texts);
                assertThat(tab.page().locator(".options :checked")).hasCount(ids.size());
            }
            case Response.Typed(var text) ->
                assertThat(tab.page().locator("#answer")).hasValue(text);
            case Response.Ordered(var ids) ->
                assertTexts(tab.page().locator(".ordering li > span"), QUIZ.ordered(position, ids, tab.language()));
            case Response.Matched(var pairs) ->
                pairs.forEach((left, right) -> assertThat(tab.select(left)).hasValue(right));
        }
    }

    private static void assertTexts(Locator lines, List<String> texts) {
        assertThat(lines).hasText(texts.toArray(String[]::new));
    }
}
