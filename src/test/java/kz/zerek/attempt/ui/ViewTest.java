package kz.zerek.attempt.ui;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.Element;
import java.util.Map;
import java.util.Set;
import kz.zerek.attempt.Attempt;
import kz.zerek.attempt.AttemptId;
import kz.zerek.attempt.Attempts;
import kz.zerek.attempt.DrawFixture;
import kz.zerek.attempt.Feedback;
import kz.zerek.attempt.QuizSettings;
import kz.zerek.attempt.Taker;
import kz.zerek.attempt.TooManyStartsException;
import kz.zerek.attempt.web.AnswerJson;
import kz.zerek.language.Language;
import kz.zerek.language.message.Messages;
import kz.zerek.question.Difficulty;
import kz.zerek.question.Kind;
import kz.zerek.question.Response;
import kz.zerek.shell.ScreenFixture;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** The screens without a browser, on one application for all tests. Each test is a new visitor, who reads Kazakh. */
@SpringBootTest(properties = "spring.datasource.url=jdbc:h2:mem:views;DB_CLOSE_DELAY=-1")
@Import(DrawFixture.class)
abstract class ViewTest extends SpringBrowserlessTest {

    static final Kind[] ONE_OF_EACH_TASK = {
        Kind.WHEN, Kind.WHICH_OF_THESE, Kind.TYPE_ACRONYM, Kind.ORDER_EVENTS, Kind.MATCH_DATES
    };

    static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    @Autowired
    DrawFixture draw;

    @Autowired
    Attempts attempts;

    @Autowired
    Asking asking;

    @Autowired
    CurrentVisitor visitor;

    Language language = Language.KK;

    @AfterEach
    void ask_as_ever() {
        draw.ask();
    }

    void read(Language language) {
        this.language = language;
        UI.getCurrent().setLocale(language.locale());
        roundTrip();
    }

    Taker me() {
        return visitor.get();
    }

    AttemptId start(Feedback feedback, Kind... kinds) {
        draw.ask(kinds);
        return attempts.start(me(), settings(feedback));
    }

    /** As many quizzes as may be started within an hour. */
    AttemptId startAll() {
        draw.ask(Kind.WHEN);
        var id = attempts.start(me(), settings(Feedback.AT_END));
        attempts.finish(id, me());
        assertThatThrownBy(() -> {
                    while (true) attempts.start(me(), settings(Feedback.AT_END));
                })
                .isInstanceOf(TooManyStartsException.class);
        return id;
    }

    QuizSettings settings(Feedback feedback) {
        return new QuizSettings(language, Set.of(), 5, Difficulty.MEDIUM, feedback);
    }

    QuestionView open(AttemptId id, int position) {
        return navigate("quiz/" + id + "/" + position, QuestionView.class);
    }

    Attempt saved(AttemptId id) {
        return attempts.get(id, me());
    }

    Asked asked(AttemptId id, int position) {
        var attempt = saved(id);
        return asking.ask(attempt, attempt.item(position), language);
    }

    String words(String key) {
        return Messages.bundled().text(language, key);
    }

    String words(String key, Map<String, ?> values) {
        return Messages.bundled().text(language, key, values);
    }

    void click(String key) {
        var button = button(key);
        if (button.getElement().hasAttribute("data-enter"))
            press(button.getElement(), "click", button.getElement().getAttribute("value"));
        else test(button).click();
    }

    /** What our script sends when an answer is given on the screen. */
    void give(Response response) {
        var screen = find(QuestionScreen.class).single().getElement();
        give(response, Integer.parseInt(screen.getAttribute("data-sequence")));
    }

    /** @param sequence that the browser has heard of last */
    void give(Response response, int sequence) {
        var screen = find(QuestionScreen.class).single().getElement();
        var answer = JSON.objectNode()
                .put("key", "zerek-answer 1")
                .put("position", Integer.parseInt(screen.getAttribute("data-position")))
                .put("sequence", sequence)
                .put("language", language.code());
        answer.set("response", JsonMapper.shared().readTree(AnswerJson.write(response)));
        fire(screen, "answer", QuestionScreen.DETAIL, answer);
    }

    void choose(String option) {
        give(new Response.Chosen(option));
    }

    void type(String text) {
        give(new Response.Typed(text));
    }

    /** The page that a learner sees, as a browser has it. */
    org.jsoup.nodes.Element question() {
        return page(find(QuestionScreen.class).single());
    }

    /** @param seen what the button said of itself when it was pressed */
    static void press(Element button, String event, String seen) {
        fire(button, event, QuestionSteps.SEEN, JSON.stringNode(seen));
    }

    NativeButton button(String key) {
        return find(NativeButton.class).withText(words(key)).single();
    }

    boolean shows(String text) {
        // The text of a page has plain spaces, also where a number has one that does not break.
        return screen().contains(text.replace('\u00a0', ' '));
    }

    /** All text of the current view. */
    String screen() {
        return page(getCurrentView()).text();
    }

    /** What a browser sends when the user changes something in an element. */
    static void change(Element element, String expression, JsonNode value) {
        fire(element, "change", expression, value);
    }

    static void fire(Element element, String event, String expression, JsonNode value) {
        ScreenFixture.fire(element, event, expression, value);
    }

    /** A part of the page as a browser has it. */
    static org.jsoup.nodes.Element page(HasElement part) {
        return ScreenFixture.page(part);
    }
}
