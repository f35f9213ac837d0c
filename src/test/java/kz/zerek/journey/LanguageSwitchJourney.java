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
