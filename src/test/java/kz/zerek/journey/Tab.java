package kz.zerek.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import kz.zerek.language.Language;
import kz.zerek.language.message.Messages;
import kz.zerek.question.Response;
import kz.zerek.question.Task;

/**
 * A tab of a visitor's browser. What it is asked to do it waits for, as far as the screen shows it. While there is no
 * connection, the question that the server has shown last is still there, out of sight.
 */
record Tab(Page page, String address) {

    private static final SeededQuiz QUIZ = SeededQuiz.ofEveryTask();

    void open(String path) {
        page.navigate(address + path);
        assertThat(heading()).isVisible();
        assertThat(page).hasTitle(Pattern.compile(".+"));
    }

    Language language() {
        // A locator outlives a page that is on its way to another.
        return Language.of(page.locator("html").getAttribute("lang")).orElseThrow();
    }

    /** The address of the page, from the first slash. */
    String path() {
        return page.url().substring(address.length());
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
        return page.locator("main h1:visible");
    }

    /** @param key of its label */
    Locator button(String key) {
        return page.locator("main button:visible").getByText(text(key), new Locator.GetByTextOptions().setExact(true));
    }

    Locator options() {
        return page.locator(".options .option:visible");
    }

    /** @param left the id of the item to which one on the right is selected */
    Locator select(String left) {
        return page.locator("select[name='%s']:visible".formatted(left));
    }

    /** What leads on: skips, checks or goes to the next question. */
    Locator on() {
        return page.locator("[data-enter]:visible");
    }

    Locator feedback() {
        return page.locator(".feedback");
    }

    /** What the server says. */
    Locator status() {
        return page.locator("main .status:not(.keeping)");
    }

    /** What the browser says of the answer on its way. */
    Locator keeping() {
        return page.locator("main .keeping:visible");
    }

    /** How many answers the browser keeps that the server has not taken; -1 while the page changes. */
    int kept() {
        try {
            return (int)
                    page.evaluate("Object.keys(localStorage).filter(key => key.startsWith('zerek-answer')).length");
        } catch (PlaywrightException e) {
            return -1;
        }
    }

    void awaitQuestion(int position) {
        assertThat(page).hasURL(Pattern.compile(".*/quiz/[^/]+/" + position + "$"));
        assertThat(heading()).hasText(QUIZ.stem(position, language()));
        var title = text("quiz.progress", Map.of("number", position, "count", QUIZ.length()));
        assertThat(page).hasTitle(text("app.title", Map.of("page", title)));
    }

    void awaitSaved() {
        assertThat(page.locator("[data-enter].primary:visible")).isVisible();
    }

    /** Gives the response on the screen of the question, and sees that the way on leads past it. */
    void respond(int position, Response response) {
        respondUnheard(position, response);
        awaitSaved();
    }

    /** Gives the response on the screen of the question, whatever comes of it. */
    void respondUnheard(int position, Response response) {
        switch (response) {
            case Response.Chosen(var id) -> pick(position, id);
            case Response.Selected(var ids) -> ids.forEach(id -> pick(position, id));
            case Response.Typed(var text) -> type(text);
            case Response.Ordered(var ids) -> arrange(position, ids);
            case Response.Matched(var pairs) ->
                pairs.forEach((left, right) -> select(left).selectOption(right));
        }
    }

    void pick(int position, String option) {
        options().nth(Responses.place(QUIZ.question(position).task(), option)).click();
    }

    private void type(String text) {
        var field = page.locator(".answer-field input:visible");
        field.fill(text);
        field.blur();
    }

    private void arrange(int position, List<String> order) {
        var texts = QUIZ.ordered(position, order, language());
        var shown = page.locator(".ordering li > span:visible");
        if (shown.allTextContents().equals(texts)) button("quiz.order.keep").click();
        for (int to = 0; to < texts.size(); to++) {
            for (int from = shown.allTextContents().indexOf(texts.get(to)); from > to; from--) {
                page.locator(".ordering li:visible").nth(from).locator(".up").click();
                assertThat(shown.nth(from - 1)).hasText(texts.get(to));
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

    /** The same, and waits for what the browser needs to go on without a connection. */
    void startWithSheet() {
        page.waitForResponse(answer -> answer.url().endsWith("/sheet"), this::start)
                .finished();
    }

    void chooseFeedbackAtEnd() {
        page.getByLabel(text("feedback.at-end")).check();
    }

    /** Skips to the first question with such a task, and returns its position. */
    int skipTo(Class<? extends Task> task) {
        int position = 1;
        while (!task.isInstance(QUIZ.question(position).task())) goOn(position++);
        return position;
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
