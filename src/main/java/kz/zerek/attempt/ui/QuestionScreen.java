package kz.zerek.attempt.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.DomEvent;
import java.io.Serializable;
import java.util.ArrayList;
import kz.zerek.attempt.AttemptId;
import kz.zerek.attempt.AttemptItem;
import kz.zerek.attempt.KeptAnswer;
import kz.zerek.attempt.web.AnswerJson;
import kz.zerek.language.Language;
import kz.zerek.shell.Markup;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * How a question looks: progress, the question, where it is answered, its feedback, and the way on. The frame stays from
 * question to question, so that one more costs the server little.
 */
class QuestionScreen extends Article {

    /** When a page is loaded, what is on it is still hidden while this runs. */
    private static final String FOCUS = """
            const focus = () => this.checkVisibility() ? this.focus() : requestAnimationFrame(focus);
            focus();
            """;

    /** Where a learner can go on: the field that was left so that what was typed is sent, or the question. */
    private static final String STAY = """
            this.scrollIntoView({block: 'nearest'});
            if (document.activeElement === document.body)
                window.zerek.focusIn(this.closest('.question'), '.answer-field input', 'h1');
            """;

    /** What a learner can do with a question. */
    interface Actions extends Serializable {
        /** @param key by which the browser knows the answer */
        void answer(KeptAnswer answer, String key);

        /**
         * What was saved by other ways than this screen's is to be shown.
         *
         * @param replaced whether it is not what the screen shows
         */
        void refresh(boolean replaced);

        void check();

        void skip();

        /** The key Enter on a question without an answer. */
        void enter();

        void next();

        void back();

        void review();
    }

    /** What our script tells of an event. */
    static final String DETAIL = "event.detail";

    private final QuizProgress progress;
    private final H1 stem = new H1();
    private final Paragraph keeping = new Paragraph();
    private final Paragraph status = new Paragraph();
    private final QuestionSteps steps;
    private final Actions actions;
    private final ArrayList<Component> ofQuestion = new ArrayList<>();
    private @Nullable FeedbackPanel feedback;
    private @Nullable Language told;

    QuestionScreen(Actions actions) {
        this.actions = actions;
        addClassName("question");
        progress = new QuizProgress(actions);
        stem.setId(AnswerInput.STEM);
        stem.getElement().setAttribute("tabindex", "-1");
        // What becomes of an answer on its way our script knows best, and alone writes here.
        keeping.addClassNames("status", "keeping");
        keeping.getElement().setAttribute("role", "status");
        status.addClassName("status");
        status.getElement().setAttribute("role", "status");
        steps = new QuestionSteps(actions);
        add(progress, stem, keeping, status, steps);
        getElement().addEventListener("answer", this::answered).addEventData(DETAIL);
        getElement().addEventListener("refresh", this::refresh).addEventData(DETAIL);
    }

    private void answered(DomEvent event) {
        var given = event.getEventData().get(DETAIL);
        if (given != null) AnswerJson.readIfAny(given).ifPresent(answer -> actions.answer(answer, key(given)));
    }

    private static String key(JsonNode given) {
        return Markup.text(given.get("key")).orElse("");
    }

    private void refresh(DomEvent event) {
        var replaced = event.getEventData().get(DETAIL);
        actions.refresh(replaced != null && replaced.isBoolean() && replaced.booleanValue());
    }

    /**
     * @param count of the questions of the quiz
     * @param answered how many of them are
     */
    void show(Asked asked, AttemptId id, int count, int answered) {
        remove(ofQuestion);
        ofQuestion.clear();
        tellWords(asked.language());
        getElement().setAttribute("lang", asked.language().code());
        ItemData.of(id, asked.item(), asked.feedback()).forEach(getElement()::setAttribute);
        progress.show(asked, count, answered);
        stem.setText(asked.text().stem());
        if (asked.text().passage() != null) insert(new Markup(TextLines.passage(asked)), keeping);
        insert(new Markup(AnswerInput.of(asked)), keeping);
        showStatus("");
        feedback = asked.isOpen() ? null : new FeedbackPanel(asked);
        if (feedback != null) insert(feedback, steps);
        steps.show(asked);
    }

    private void tellWords(Language language) {
        if (language == told) return;
        told = language;
        getElement().executeJs("window.zerek.say($0)", KeepingWords.of(language));
    }

    private void insert(Component part, Component before) {
        addComponentAtIndex(indexOf(before), part);
        ofQuestion.add(part);
    }

    /** So that the keys for its options work at once. */
    void focusQuestion() {
        stem.getElement().executeJs(FOCUS);
    }

    void focusFeedback() {
        if (feedback != null) feedback.focus();
    }

    /**
     * Tells the browser what became of an answer, even if this screen goes.
     *
     * @param notice to be shown in that case; null if the screen stays
     */
    static void tell(String key, boolean saved, @Nullable String notice) {
        UI.getCurrent().getPage().executeJs("window.zerek.told($0, $1, $2)", key, saved, notice);
    }

    void showSaved(AttemptItem item, int answered) {
        ItemData.of(item).forEach(getElement()::setAttribute);
        progress.show(answered);
        showStatus("");
        steps.show(item.state());
    }

    /** That of another question an answer was saved. */
    void showAnswered(int answered) {
        progress.show(answered);
    }

    void showNothingSaved() {
        showStatus("");
    }

    private void showStatus(String text) {
        status.removeClassName("problem");
        status.setText(text);
    }

    void showProblem(String text) {
        status.addClassName("problem");
        status.setText(text);
        status.getElement().executeJs(STAY);
    }
}
