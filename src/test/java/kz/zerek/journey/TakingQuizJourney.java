package kz.zerek.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.Map;
import kz.zerek.language.Language;
import org.junit.jupiter.api.Test;

@Journey
class TakingQuizJourney {

    private static final SeededQuiz QUIZ = SeededQuiz.ofEveryTask();

    @Test
    void a_quiz_of_every_type_of_task_is_taken_to_its_result_on_a_phone(Visitor visitor) {
        var tab = visitor.startQuiz(Language.KK);
        for (int position = 1; position <= QUIZ.length(); position++) {
            var right = position > 1;
            tab.answer(position, right ? Responses.right(position, Language.KK) : Responses.wrong(position));
            assertThat(tab.feedback().locator("h2")).hasText(tab.text(right ? "verdict.right" : "verdict.wrong"));
            tab.goOn(position);
        }
        tab.finish();
        var points = Map.of("points", QUIZ.length() - 1, "of", QUIZ.length());
        assertThat(tab.page().locator(".points")).hasText(tab.text("result.points", points));
        assertThat(tab.page().locator(".answer-card")).hasCount(QUIZ.length());
    }
}
