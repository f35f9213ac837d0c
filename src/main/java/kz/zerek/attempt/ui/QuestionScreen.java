package kz.zerek.attempt.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import java.io.Serializable;
import java.util.ArrayList;
import kz.zerek.attempt.AttemptItem;
import kz.zerek.question.Response;
import kz.zerek.shell.Markup;
import org.jspecify.annotations.Nullable;

/**
 * How a question looks: progress, the question, where it is answered, its feedback, and the way on. The frame stays from
 * question to question, so that one more costs the server little.
 */
class QuestionScreen extends Article {

    /** What a learner can do with a question. */
    interface Actions extends Serializable {
        void answer(Response response);

        void check();

        void skip();

        /** The key Enter on a question without an answer. */
        void enter();

        void next();

        void back();

        void review();
    }

    private final QuizProgress progress;
    private final H1 stem = new H1();
    private final Paragraph status = new Paragraph();
    private final QuestionSteps steps;
    private final Actions actions;
    private final ArrayList<Component> ofQuestion = new ArrayList<>();
    private @Nullable FeedbackPanel feedback;

    QuestionScreen(Actions actions) {
        this.actions = actions;
        addClassName("question");
        progress = new QuizProgress(actions);
        stem.setId(AnswerInput.STEM);
        stem.getElement().setAttribute("tabindex", "-1");
        status.addClassName("status");
        status.getElement().setAttribute("role", "status");
        steps = new QuestionSteps(actions);
        add(progress, stem, status, steps);
    }

    /**
     * @param count of the questions of the quiz
     * @param answered how many of them are
     */
    void show(Asked asked, int count, int answered) {
        remove(ofQuestion);
        ofQuestion.clear();
        progress.show(asked, count, answered);
        stem.setText(asked.text().stem());
        if (asked.text().passage() != null) insert(new Markup(TextLines.passage(asked)), status);
        insert(AnswerInput.of(asked, actions::answer), status);
        showStatus("");
        feedback = asked.isOpen() ? null : new FeedbackPanel(asked);
        if (feedback != null) insert(feedback, steps);
        steps.show(asked);
    }

    private void insert(Component part, Component before) {
        addComponentAtIndex(indexOf(before), part);
        ofQuestion.add(part);
    }

    void focusQuestion() {
        stem.getElement().callJsFunction("focus");
    }

    void focusFeedback() {
        if (feedback != null) feedback.focus();
    }

    void showSaved(AttemptItem item, int answered) {
        progress.show(answered);
        showStatus(item.isAnswered() ? getTranslation("quiz.saved") : "");
        steps.show(item.state());
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
        status.getElement().executeJs("this.scrollIntoView({block: 'nearest'})");
    }
}
