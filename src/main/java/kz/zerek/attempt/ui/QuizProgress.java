package kz.zerek.attempt.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import java.util.Map;

/** How far a quiz is, in words and as a bar, and the way to all of its questions. */
class QuizProgress extends Div {

    private final Paragraph text = new Paragraph();
    private final NativeButton all = new NativeButton();
    private final Element bar = new Element("progress").setAttribute("aria-hidden", "true");

    QuizProgress(QuestionScreen.Actions actions) {
        addClassName("quiz-progress");
        all.addClassNames("quiet", "overview");
        all.addClickListener(_ -> actions.review());
        add(text, all);
        getElement().appendChild(bar);
    }

    /**
     * @param count of the questions of the quiz
     * @param answered how many of them are
     */
    void show(Asked asked, int count, int answered) {
        int position = asked.item().position();
        text.setText(asked.words("quiz.progress", Map.of("number", position, "count", count)));
        all.setText(asked.words("quiz.overview"));
        bar.setAttribute("max", String.valueOf(count));
        show(answered);
    }

    void show(int answered) {
        bar.setAttribute("value", String.valueOf(answered));
    }
}
