package kz.zerek.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import kz.zerek.language.Language;
import kz.zerek.question.Task;
import org.junit.jupiter.api.Test;

@Journey
class GoingOnJourney {

    private static final SeededQuiz QUIZ = SeededQuiz.ofEveryTask();

    /** So long that Vaadin shows that the server is being asked. */
    private static final Duration SLOW = Duration.ofMillis(800);

    @Test
    void a_page_that_is_loaded_again_shows_the_same_question_with_its_feedback(Visitor visitor) {
        var tab = visitor.startQuiz(Language.KK);
        tab.answer(1, Responses.right(1, Language.KK));
        tab.page().reload();
        tab.awaitQuestion(1);
        assertThat(tab.feedback().locator("h2")).hasText(tab.text("verdict.right"));
    }

    @Test
    void who_closes_the_tab_goes_on_from_the_start_page(Visitor visitor) {
        var tab = visitor.startQuiz(Language.RU);
        tab.answer(1, Responses.right(1, Language.RU));
        tab.goOn(1);
        tab.page().close();

        var later = visitor.open("/");
        later.button("start.unfinished.go-on").click();
        later.awaitQuestion(2);
    }

    @Test
    void who_answers_when_the_session_has_ended_loses_nothing(Visitor visitor) {
        var tab = visitor.startQuiz(Language.EN);
        int position = tab.skipTo(Task.Choice.class);
        visitor.endSession();
        tab.options().first().click();
        assertThat(tab.feedback()).isVisible();
        tab.awaitQuestion(position);
    }

    @Test
    void a_step_that_meets_an_ended_session_is_told_to_be_lost_however_slow_the_server(Visitor visitor) {
        var tab = visitor.startQuiz(Language.EN);
        visitor.endSession();
        tab.page().route(url -> url.contains("v-r=uidl"), route -> {
            LockSupport.parkNanos(SLOW.toNanos());
            route.resume();
        });
        tab.on().click();
        assertThat(tab.page().getByRole(AriaRole.ALERT)).hasText(tab.text("shell.not-sent"));
    }

    @Test
    void the_address_of_a_quiz_opens_it_where_it_was_left(Visitor visitor) {
        var tab = visitor.startQuiz(Language.EN);
        tab.answer(1, Responses.right(1, Language.EN));
        tab.goOn(1);
        var quiz = tab.path().replaceFirst("/2$", "");
        tab.page().close();

        visitor.open(quiz).awaitQuestion(2);
    }

    @Test
    void the_browsers_own_way_back_and_forth_leads_from_question_to_question(Visitor visitor) {
        var tab = visitor.startQuiz(Language.EN);
        tab.goOn(1);
        tab.goOn(2);
        tab.page().goBack();
        tab.awaitQuestion(2);
        tab.page().goBack();
        tab.awaitQuestion(1);
        tab.page().goForward();
        tab.awaitQuestion(2);
        tab.answer(2, Responses.right(2, Language.EN));
        tab.goOn(2);
        tab.awaitQuestion(3);
        tab.page().goBack();
        tab.awaitQuestion(2);
        assertThat(tab.feedback()).isVisible();
    }

    @Test
    void what_was_said_to_be_saved_outlives_a_server_that_is_killed(Stage stage) {
        try (var application = Application.start();
                var visitor = stage.visitorOf(application)) {
            var tab = visitor.startQuiz(Language.KK);
            for (int position = 1; position <= QUIZ.length(); position++) {
                tab.answer(position, Responses.right(position, Language.KK));
                if (position == QUIZ.length() / 2) {
                    application.kill();
                    application.startAgain();
                    tab.page().reload();
                    tab.awaitQuestion(position);
                    assertThat(tab.feedback()).isVisible();
                }
                tab.goOn(position);
            }
            tab.finish();
            assertThat(tab.page().locator(".percent")).hasText(tab.text("result.percent", Map.of("percent", 100)));
        }
    }

    @Test
    void an_answer_that_meets_a_server_without_memory_is_saved_all_the_same(Stage stage) {
        try (var application = Application.start();
                var visitor = stage.visitorOf(application)) {
            var tab = visitor.startQuiz(Language.RU);
            int position = tab.skipTo(Task.Choice.class);
            application.kill();
            application.startAgain();
            tab.options().first().click();
            assertThat(tab.feedback()).isVisible();
            tab.awaitQuestion(position);
            assertThat(tab.page().locator(".notice-lost")).hasCount(0);
        }
    }
}
