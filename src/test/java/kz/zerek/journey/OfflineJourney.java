package kz.zerek.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator.ClickOptions;
import com.microsoft.playwright.Page.WaitForConditionOptions;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kz.zerek.language.Language;
import kz.zerek.question.Response;
import kz.zerek.question.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is answered while there is no connection. */
@Journey
class OfflineJourney {

    private static final SeededQuiz QUIZ = SeededQuiz.ofEveryTask();

    @ParameterizedTest
    @ValueSource(ints = {Chromium.PHONE, 1280})
    void whoever_answers_while_the_network_is_cut_goes_on_and_all_of_it_is_saved_once(int width, Visitor visitor) {
        var tab = startWithSheet(visitor, Language.KK);
        tab.page().setViewportSize(width, Chromium.HEIGHT);
        tab.respond(1, Responses.right(1, Language.KK));
        assertThat(tab.keeping()).hasText(tab.text("quiz.saved"));
        tab.goOn(1);

        var missing = new ArrayList<String>();
        tab.page().onRequestFailed(request -> missing.add(request.url()));
        cut(visitor, tab);
        assertThat(tab.keeping()).hasText(tab.text("offline.go-on"));
        for (int position = 2; position < QUIZ.length(); position++) {
            tab.awaitQuestion(position);
            tab.respond(position, Responses.right(position, Language.KK));
            assertThat(tab.keeping()).hasText(tab.text("offline.kept"));
            tab.on().click();
        }
        assertThat(tab.page().locator("progress:visible")).hasJSProperty("value", QUIZ.length() - 1);
        // The pages ask whether the server is there, and need nothing else of it.
        assertThat(missing).isNotEmpty().allMatch(url -> url.endsWith("/answers") || url.contains("?v-r="));

        restore(visitor);
        assertThat(tab.keeping()).hasText(tab.text("offline.again"));
        tab.awaitQuestion(QUIZ.length());
        tab.respond(QUIZ.length(), Responses.right(QUIZ.length(), Language.KK));
        tab.goOn(QUIZ.length());
        var sheet = Sheet.of(visitor, tab);
        for (int position = 1; position <= QUIZ.length(); position++) {
            assertThat(sheet.sequence(position)).as("steps of " + position).isBetween(1, steps(position));
            assertThat(sheet.response(position)).isEqualTo(Responses.right(position, Language.KK));
        }
        tab.finish();
        assertThat(tab.page().locator(".percent")).hasText(tab.text("result.percent", Map.of("percent", 100)));
    }

    /** How many answers it may take to give the right one, each choice and each move being one. */
    private static int steps(int position) {
        return switch (QUIZ.question(position).task()) {
            case Task.Choice _, Task.Entry _ -> 1;
            case Task.Selection(var options) -> options.size();
            case Task.Ordering(var items, var _) -> items.size() * items.size();
            case Task.Matching(var left, var _, var _) -> left.size();
        };
    }

    @Test
    void what_is_kept_outlives_a_page_that_is_loaded_again(Visitor visitor) {
        var tab = startWithSheet(visitor, Language.RU);
        cut(visitor, tab);
        answerOffline(tab, 1, 3);
        var path = tab.path();
        try {
            tab.page().reload();
        } catch (PlaywrightException e) {
            // There is nothing to load it from.
        }
        restore(visitor);
        tab.open(path);
        tab.awaitQuestion(4);
        assertSaved(visitor, tab, 1, 3, Language.RU);
    }

    @Test
    void what_is_kept_outlives_a_tab_that_is_closed(Visitor visitor) {
        var tab = startWithSheet(visitor, Language.EN);
        cut(visitor, tab);
        answerOffline(tab, 1, 3);
        tab.page().close();
        restore(visitor);
        var later = visitor.open("/");
        later.page().waitForCondition(() -> later.kept() == 0);
        later.page().reload();
        var progress = Map.of("answered", 3, "count", QUIZ.length());
        assertThat(later.page().locator(".unfinished p")).hasText(later.text("start.unfinished.progress", progress));
        later.button("start.unfinished.go-on").click();
        later.awaitQuestion(4);
        assertSaved(visitor, later, 1, 3, Language.EN);
    }

    @Test
    void what_is_answered_while_the_server_is_down_is_saved_when_it_is_up_again(Stage stage) throws SQLException {
        try (var application = Application.start();
                var visitor = stage.visitorOf(application)) {
            var tab = startWithSheet(visitor, Language.KK);
            application.kill();
            tab.on().click();
            assertThat(tab.keeping()).hasText(tab.text("offline.go-on"));
            // The step that found nobody was not in vain.
            tab.awaitQuestion(2);
            answerOffline(tab, 2, 4);
            application.startAgain();
            // It has forgotten the page, which is loaded again where it was.
            assertSaved(visitor, tab, 2, 4, Language.KK);
            assertThat(tab.page().locator(".offline")).hasCount(0);
            tab.awaitQuestion(5);
            tab.goOn(5);
            application.kill();
            assertThat(positionsOfSteps(application).stream().distinct()).containsExactly(2, 3, 4, 5);
        }
    }

    /** In the order of their log. */
    private static List<Integer> positionsOfSteps(Application application) throws SQLException {
        var positions = new ArrayList<Integer>();
        try (var database = application.database();
                var steps = database.createStatement()
                        .executeQuery("select position from attempt_step order by attempt, number")) {
            while (steps.next()) positions.add(steps.getInt(1));
        }
        return positions;
    }

    @Test
    void the_last_word_counts_of_who_changes_an_answer_that_was_on_its_way(Visitor visitor) {
        var tab = startWithSheet(visitor, Language.KK);
        int position = tab.skipTo(Task.Choice.class);
        // What Vaadin sends is lost on its way, and sent again by itself; our own way is closed.
        visitor.profile().route(url -> url.contains("v-r=uidl") || url.endsWith("/answers"), Route::abort);
        tab.options().first().click();
        assertThat(tab.keeping()).hasText(tab.text("offline.kept"));
        tab.options().nth(1).click();
        tab.options().nth(2).click();
        visitor.profile().unrouteAll();
        assertThat(tab.keeping()).hasText(tab.text("offline.again"));
        tab.on().click();
        tab.awaitQuestion(position + 1);
        var sheet = Sheet.of(visitor, tab);
        assertThat(sheet.sequence(position)).isBetween(3, 4);
        var third = ((Task.Choice) QUIZ.question(position).task()).options().get(2);
        assertThat(sheet.response(position)).isEqualTo(new Response.Chosen(third.id()));
    }

    @Test
    void a_network_that_swallows_everything_is_noticed(Visitor visitor) {
        var tab = startWithSheet(visitor, Language.KK);
        visitor.profile().route(url -> url.contains("v-r=") || url.contains("/attempt/"), _ -> {});
        tab.respondUnheard(1, Responses.right(1, Language.KK));
        assertThat(tab.page().locator(".now:visible")).hasText(tab.text("quiz.saving"));
        assertThat(tab.keeping()).hasText(tab.text("offline.kept"));
        tab.on().click();
        tab.awaitQuestion(2);
        visitor.profile().unrouteAll();
        assertThat(tab.keeping()).hasText(tab.text("offline.again"));
        assertSaved(visitor, tab, 1, 1, Language.KK);
    }

    @Test
    void an_answer_is_marked_at_once_and_told_to_be_on_its_way_and_saved(Visitor visitor) {
        var tab = visitor.open("/");
        tab.start();
        tab.skipTo(Task.Choice.class);
        var held = new ArrayList<Route>();
        tab.page().route(url -> url.contains("v-r=uidl"), held::add);
        tab.options().first().click();
        assertThat(tab.page().locator(".option.chosen")).hasCount(1);
        assertThat(tab.page().locator(".now:visible")).hasText(tab.text("quiz.saving"));
        assertThat(tab.feedback()).hasCount(0);
        held.forEach(Route::resume);
        assertThat(tab.feedback()).isVisible();
        // Beside the verdict there is nothing to say.
        assertThat(tab.keeping()).hasCount(0);
    }

    @Test
    void with_feedback_at_once_the_feedback_comes_with_the_connection(Visitor visitor) {
        var tab = visitor.open("/");
        tab.startWithSheet();
        int position = tab.skipTo(Task.Choice.class);
        cut(visitor, tab);
        tab.options().first().click();
        assertThat(tab.keeping()).hasText(tab.text("offline.kept"));
        // It is final, as ever.
        tab.options().nth(1).click(new ClickOptions().setForce(true));
        assertThat(tab.page().locator(".option.chosen:visible")).hasCount(1);
        assertThat(tab.feedback()).hasCount(0);
        restore(visitor);
        assertThat(tab.feedback()).isVisible();
        tab.awaitQuestion(position);
        assertThat(tab.page().locator(".offline")).hasCount(0);
    }

    @Test
    void with_feedback_at_once_a_draft_waits_for_its_check(Visitor visitor) {
        var tab = visitor.open("/");
        tab.startWithSheet();
        int position = tab.skipTo(Task.Matching.class);
        cut(visitor, tab);
        tab.respond(position, Responses.right(position, Language.KK));
        assertThat(tab.on()).hasText(tab.text("quiz.next"));
        restore(visitor);
        assertThat(tab.on()).hasText(tab.text("quiz.check"));
        tab.on().click();
        assertThat(tab.page().locator(".offline")).hasCount(0);
        tab.on().click();
        assertThat(tab.feedback().locator("h2")).hasText(tab.text("verdict.right"));
    }

    @Test
    void what_another_device_has_answered_meanwhile_stays_and_is_told(Stage stage, Visitor visitor) {
        var tab = startWithSheet(visitor, Language.KK);
        int position = tab.skipTo(Task.Choice.class);
        var saved = (Response.Chosen) Responses.right(position, Language.KK);
        cut(visitor, tab);
        tab.pick(position, ((Response.Chosen) Responses.wrong(position)).option());
        assertThat(tab.keeping()).hasText(tab.text("offline.kept"));
        try (var device = stage.anotherDeviceOf(visitor)) {
            device.open(tab.path()).respond(position, saved);
        }
        restore(visitor);
        assertThat(tab.page().locator(".options :checked:visible")).hasValue(saved.option());
        assertThat(tab.keeping()).hasText(tab.text("attempt.error.stale"));
        assertThat(tab.kept()).isZero();
    }

    @Test
    void a_quiz_is_not_finished_while_answers_are_on_their_way_to_it(Visitor visitor) {
        var tab = startWithSheet(visitor, Language.EN);
        var quiz = tab.path().replaceFirst("/1$", "");
        cut(visitor, tab);
        answerOffline(tab, 1, 2);
        tab.page().close();
        visitor.profile().route(url -> url.endsWith("/answers"), Route::abort);
        restore(visitor);
        var later = visitor.open(quiz + "/review");
        later.button("review.finish").click();
        assertThat(later.page().getByRole(AriaRole.ALERT)).hasText(later.text("offline.end"));
        visitor.profile().unrouteAll();
        later.page().waitForCondition(() -> later.kept() == 0);
        later.finish();
        assertThat(later.page().locator(".points"))
                .hasText(later.text("result.points", Map.of("points", 2, "of", QUIZ.length())));
    }

    @Test
    void a_quiz_can_be_finished_though_the_server_takes_no_answers_from_this_browser(Visitor visitor) {
        var tab = startWithSheet(visitor, Language.EN);
        var quiz = tab.path().replaceFirst("/1$", "");
        cut(visitor, tab);
        answerOffline(tab, 1, 2);
        tab.page().close();
        visitor.profile()
                .route(
                        url -> url.endsWith("/answers"),
                        route -> route.fulfill(new Route.FulfillOptions()
                                .setStatus(403)
                                .setContentType("application/json")
                                .setBody("{\"key\": \"attempt.error.request\", \"text\": \"Not from here\"}")));
        restore(visitor);
        var later = visitor.open(quiz + "/review");
        later.finish();
        assertThat(later.page().locator(".notice-kept")).containsText("Not from here");
        assertThat(later.heading()).hasText(later.text("result.heading"));
    }

    @Test
    void an_answer_to_a_quiz_that_was_finished_meanwhile_is_told_to_be_lost(Visitor visitor) {
        var tab = startWithSheet(visitor, Language.RU);
        var quiz = tab.path().replaceFirst("/1$", "");
        cut(visitor, tab);
        answerOffline(tab, 1, 1);
        // Before the page is closed: that may bring the network back by itself.
        visitor.profile().route(url -> url.endsWith("/answers"), Route::abort);
        tab.page().close();
        restore(visitor);
        var other = visitor.open(quiz + "/review");
        // As if by another device, which knows nothing of what is kept here.
        other.page().evaluate("document.querySelector('[data-finish]').removeAttribute('data-finish')");
        other.finish();
        visitor.profile().unrouteAll();
        assertThat(other.page().locator(".notice-kept")).hasText(refused(other, 1, "finished"));
        assertThat(other.kept()).isZero();
    }

    @Test
    void answers_that_come_after_the_end_are_each_told_to_be_lost_and_the_result_is_shown(
            Stage stage, Visitor visitor) {
        var tab = startWithSheet(visitor, Language.RU);
        var quiz = tab.path().replaceFirst("/1$", "");
        cut(visitor, tab);
        answerOffline(tab, 1, 2);
        try (var device = stage.anotherDeviceOf(visitor)) {
            device.open(quiz + "/review").finish();
        }
        restore(visitor);
        assertThat(tab.heading()).hasText(tab.text("result.heading"));
        assertThat(tab.page().locator(".notice-kept p"))
                .hasText(new String[] {refused(tab, 1, "finished"), refused(tab, 2, "finished")});
        assertThat(tab.page().locator(".offline")).hasCount(0);
        assertThat(tab.kept()).isZero();
    }

    private static String refused(Tab tab, int position, String error) {
        return tab.text("offline.refused", Map.of("number", position, "problem", tab.text("attempt.error." + error)));
    }

    @Test
    void where_there_is_no_way_back_the_way_on_waits_until_the_answer_is_saved(Visitor visitor) {
        var tab = startWithSheet(visitor, Language.KK);
        // As the screen is where questions are asked one at a time.
        tab.page().evaluate("document.querySelector('article.question').classList.add('one-way')");
        var events = new ArrayList<Route>();
        var posts = new ArrayList<Route>();
        tab.page().route(url -> url.contains("v-r=uidl"), events::add);
        tab.page().route(url -> url.endsWith("/answers"), posts::add);
        tab.respondUnheard(1, Responses.right(1, Language.KK));
        tab.on().click();
        // The step has it sent at once: an answer alone waits longer for the screen.
        tab.page().waitForCondition(() -> !posts.isEmpty(), new WaitForConditionOptions().setTimeout(4_000));
        assertThat(events).hasSize(1);
        assertThat(events.getFirst().request().postData())
                .contains("\"answer\"")
                .doesNotContain("\"click\"");
        tab.awaitQuestion(1);
        // What is held goes on with it.
        tab.page().unrouteAll();
        tab.awaitQuestion(2);
        assertSaved(visitor, tab, 1, 1, Language.KK);
    }

    @Test
    void the_time_left_stays_in_sight_and_that_it_is_up_is_told(Visitor visitor) {
        var tab = startWithSheet(visitor, Language.KK);
        // As on the screen of a test with a time limit.
        tab.page()
                .evaluate("document.querySelector('main > div')"
                        + ".insertAdjacentHTML('afterbegin', '<div class=countdown>0:01</div>')");
        cut(visitor, tab);
        assertThat(tab.page().locator(".countdown")).isVisible();
        assertThat(tab.page().locator("main > div:not(.offline) > article")).isHidden();
        tab.page().evaluate("document.querySelector('.countdown').dispatchEvent(new Event('over'))");
        assertThat(tab.page().getByRole(AriaRole.ALERT)).hasText(tab.text("offline.over"));
        tab.respond(1, Responses.right(1, Language.KK));
        assertThat(tab.page().getByRole(AriaRole.ALERT)).hasText(tab.text("offline.over"));
    }

    @Test
    void a_quiz_goes_on_in_another_language_and_without_a_mouse(Visitor visitor) {
        var tab = startWithSheet(visitor, Language.KK);
        int position = tab.skipTo(Task.Choice.class);
        cut(visitor, tab);
        assertThat(tab.keeping()).hasText(tab.text("offline.go-on"));
        tab.choose(Language.EN);
        tab.awaitQuestion(position);
        tab.page().locator(".offline h1").focus();
        tab.page().keyboard().press("2");
        assertThat(tab.keeping()).hasText(tab.text("offline.kept"));
        tab.page().keyboard().press("Enter");
        tab.awaitQuestion(position + 1);
        tab.page().keyboard().press("Enter");
        assertThat(tab.keeping()).hasText(tab.text("attempt.error.response.empty"));
        tab.page().goBack();
        tab.awaitQuestion(position);
        assertThat(tab.page().locator(".options :checked:visible")).hasCount(1);
        restore(visitor);
        assertThat(tab.keeping()).hasText(tab.text("offline.again"));
        tab.on().click();
        assertThat(tab.page().locator(".offline")).hasCount(0);
        tab.awaitQuestion(position + 1);
        assertThat(tab.page().locator("html")).hasAttribute("lang", "en");
    }

    @Test
    void the_focus_and_what_is_being_typed_stay_where_they_are(Visitor visitor) {
        var tab = startWithSheet(visitor, Language.KK);
        tab.skipTo(Task.Entry.class);
        tab.page().locator("#answer").focus();
        tab.page().keyboard().type("19");
        cut(visitor, tab);
        assertThat(tab.keeping()).hasText(tab.text("offline.kept"));
        tab.page().keyboard().type("92");
        assertThat(tab.page().locator(".offline .answer-field input")).isFocused();
        assertThat(tab.page().locator(".offline .answer-field input")).hasValue("1992");
    }

    @Test
    void a_browser_that_stores_nothing_keeps_answers_as_long_as_the_page_is_open(Visitor visitor) {
        visitor.profile().addInitScript("Storage.prototype.setItem = () => { throw new Error('full'); }");
        var tab = startWithSheet(visitor, Language.KK);
        cut(visitor, tab);
        tab.respond(1, Responses.right(1, Language.KK));
        assertThat(tab.keeping()).hasText(tab.text("offline.here-only"));
        tab.on().click();
        restore(visitor);
        assertThat(tab.keeping()).hasText(tab.text("offline.again"));
        assertSaved(visitor, tab, 1, 1, Language.KK);
    }

    private static Tab startWithSheet(Visitor visitor, Language language) {
        var tab = visitor.open("/");
        tab.choose(language);
        tab.chooseFeedbackAtEnd();
        tab.startWithSheet();
        return tab;
    }

    private static void cut(Visitor visitor, Tab tab) {
        visitor.profile().setOffline(true);
        assertThat(tab.page().locator(".offline")).isVisible();
    }

    private static void restore(Visitor visitor) {
        visitor.profile().setOffline(false);
    }

    /** From a question to another, and on to the next. */
    private static void answerOffline(Tab tab, int from, int to) {
        for (int position = from; position <= to; position++) {
            tab.awaitQuestion(position);
            tab.respond(position, Responses.right(position, tab.language()));
            assertThat(tab.keeping()).hasText(tab.text("offline.kept"));
            tab.on().click();
        }
    }

    private static void assertSaved(Visitor visitor, Tab tab, int from, int to, Language language) {
        tab.page().waitForCondition(() -> tab.kept() == 0);
        var sheet = Sheet.of(visitor, tab);
        assertThat(IntStream.rangeClosed(from, to).mapToObj(sheet::response))
                .isEqualTo(IntStream.rangeClosed(from, to)
                        .mapToObj(position -> Responses.right(position, language))
                        .toList());
    }

    /** How many answers the browser keeps; -1 while the page is being loaded. */
}
