package kz.zerek.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import kz.zerek.language.Language;
import kz.zerek.language.message.Messages;
import kz.zerek.question.Response;
import kz.zerek.question.Task;

/** A tab of a visitor's browser. What it is asked to do it waits for, as far as the screen shows it. */
record Tab(Page page, String address) {

    private static final SeededQuiz QUIZ = SeededQuiz.ofEveryTask();

    void open(String path) {
        page.navigate(address + path);
        assertThat(heading()).isVisible();
    }

    Language language() {
        return Language.of((String) page.evaluate("document.documentElement.lang"))
                .orElseThrow();
    }

    /** The text of a key of the bundles in the language of the page. */
    String text(String key) {
        return text(key, Map.of());
    }

    String text(String key, Map<String, ?> values) {
        return Messages.bundled().text(language(), key, values);
    }

    void choose(Language language) {
        var button = page.locator(".languages button[lang=%s]".formatted(language.code()));
        button.click();
        assertThat(button).hasAttribute("aria-pressed", "true");
        assertThat(page.locator("html")).hasAttribute("lang", language.code());
    }

    Locator heading() {
        return page.locator("main h1");
    }

    /** @param key of its label */
    Locator button(String key) {
        return page.locator("main button").getByText(text(key), new Locator.GetByTextOptions().setExact(true));
    }

    Locator options() {
        return page.locator(".options .option");
    }

    /** What leads on: skips, checks or goes to the next question. */
    Locator on() {
        return page.locator("[data-enter]");
    }

    Locator feedback() {
        return page.locator(".feedback");
    }

    Locator status() {
        return page.locator("main [role=status]");
    }

    void awaitQuestion(int position) {
        assertThat(page).hasURL(Pattern.compile(".*/quiz/[^/]+/" + position + "$"));
        assertThat(heading()).hasText(QUIZ.stem(position, language()));
    }

    void awaitSaved() {
        assertThat(page.locator("[data-enter].primary")).isVisible();
    }

    /** Gives the response on the screen of the question, and sees that it was saved. */
    void respond(int position, Response response) {
        var question = QUIZ.question(position);
        switch (response) {
            case Response.Chosen(var id) -> pick(question.task(), id);
            case Response.Selected(var ids) -> ids.forEach(id -> pick(question.task(), id));
            case Response.Typed(var text) -> type(text);
            case Response.Ordered(var ids) ->
                arrange(
                        (Task.Ordering) question.task(),
                        ids,
                        QUIZ.text(position, language()).texts());
            case Response.Matched(var pairs) ->
                pairs.forEach((left, right) ->
                        page.locator("select[name='%s']".formatted(left)).selectOption(right));
        }
        awaitSaved();
    }

    private void pick(Task task, String option) {
        options().nth(Responses.place(task, option)).click();
    }

    private void type(String text) {
        var field = page.locator("#answer");
        field.fill(text);
        field.blur();
    }

    private void arrange(Task.Ordering task, List<String> order, List<String> texts) {
        var ids = task.items().stream().map(Task.Item::id).toList();
        var shown = page.locator(".ordering li > span");
        if (ids.equals(order)) button("quiz.order.keep").click();
        for (int to = 0; to < order.size(); to++) {
            var text = texts.get(ids.indexOf(order.get(to)));
            for (int from = shown.allTextContents().indexOf(text); from > to; from--) {
                page.locator(".ordering .up").nth(from).click();
                assertThat(shown.nth(from - 1)).hasText(text);
            }
        }
    }

    /** Confirms the response if the question asks for that, and sees the feedback. */
    void settle(Response response) {
        if (!(response instanceof Response.Chosen)) on().click();
        assertThat(feedback()).isVisible();
    }

    void answer(int position, Response response) {
        respond(position, response);
        settle(response);
    }

    /** Starts a quiz as the settings on the start page are. */
    void start() {
        button("start.begin").click();
        awaitQuestion(1);
    }

    /** To the next question, or from the last one to the review. */
    void goOn(int position) {
        on().click();
        if (position < QUIZ.length()) awaitQuestion(position + 1);
        else assertThat(heading()).hasText(text("review.heading"));
    }

    void finish() {
        button("review.finish").click();
        assertThat(heading()).hasText(text("result.heading"));
    }
}
