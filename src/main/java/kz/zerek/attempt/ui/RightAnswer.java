package kz.zerek.attempt.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** The answer that is right, as a whole. */
class RightAnswer extends Paragraph {

    RightAnswer(Asked asked) {
        var label = new Span(getTranslation("answer.right"));
        label.addClassName("label");
        add(label, new Span(asked.text().answer()));
        addClassName("right-answer");
    }
}
