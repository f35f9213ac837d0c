package kz.zerek.attempt.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import java.io.Serializable;
import java.util.Map;
import kz.zerek.attempt.AttemptItem;
import kz.zerek.question.Rendered;
import kz.zerek.question.Response;
import org.jspecify.annotations.Nullable;

/** How a question looks: progress, the question, where it is answered, its feedback, and the way on. */
class QuestionScreen extends Article {

    /** What a learner can do with a question. */
    interface Actions extends Serializable {
        void answer(Response response);

        void check();

        void skip();

        void next();

        void back();

        void review();
    }

    private final H1 stem;
    private final Paragraph status = new Paragraph();
    private final @Nullable FeedbackPanel feedback;
    private final QuestionSteps steps;

    QuestionScreen(Asked asked, int count, Actions actions) {
        addClassName("question");
        stem = stem(asked.text());
        feedback = asked.isOpen() ? null : new FeedbackPanel(asked);
        steps = new QuestionSteps(asked, actions);
        status.addClassName("status");
        status.getElement().setAttribute("role", "status");
        add(progress(asked.item().position(), count, actions), stem);
        if (asked.text().passage() != null) add(TextLines.passage(asked));
        add(AnswerInput.of(asked, actions::answer), status);
        if (feedback != null) add(feedback);
        add(steps);
    }

    private Div progress(int position, int count, Actions actions) {
        var text = new Paragraph(getTranslation("quiz.progress", Map.of("number", position, "count", count)));
        var all = new NativeButton(getTranslation("quiz.overview"), _ -> actions.review());
        all.addClassName("quiet");
        var bar = new Element("progress")
                .setAttribute("max", String.valueOf(count))
                .setAttribute("value", String.valueOf(position))
                .setAttribute("aria-hidden", "true");
        var progress = new Div(text, all);
        progress.addClassName("quiz-progress");
        progress.getElement().appendChild(bar);
        return progress;
    }

    private static H1 stem(Rendered text) {
        var stem = new H1(text.stem());
        stem.setId(AnswerInput.STEM);
        stem.getElement().setAttribute("tabindex", "-1");
        return stem;
    }

    void focusQuestion() {
        stem.getElement().callJsFunction("focus");
    }

    void focusFeedback() {
        if (feedback != null) feedback.focus();
    }

    void showSaved(AttemptItem item) {
        status.removeClassName("problem");
        status.setText(item.isAnswered() ? getTranslation("quiz.saved") : "");
        steps.show(item.state());
    }

    void showProblem(String text) {
        status.addClassName("problem");
        status.setText(text);
    }
}
