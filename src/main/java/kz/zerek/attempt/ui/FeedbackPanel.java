package kz.zerek.attempt.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import kz.zerek.question.Mark.Verdict;
import kz.zerek.question.Task;

/** What an answer is worth, and why. */
class FeedbackPanel extends Section {

    private final H2 verdict;

    FeedbackPanel(Asked asked) {
        var mark = asked.item().mark();
        addClassNames("feedback", Verdicts.name(mark));
        verdict = new H2(getTranslation(Verdicts.key(mark)));
        verdict.getElement().setAttribute("tabindex", "-1");
        add(verdict);
        if (mark.verdict() != Verdict.RIGHT && !isSeenAmongOptions(asked.task())) add(rightAnswer(asked));
        add(new Explanation(asked));
    }

    private static boolean isSeenAmongOptions(Task task) {
        return task instanceof Task.Choice || task instanceof Task.Selection;
    }

    private Paragraph rightAnswer(Asked asked) {
        var label = new Span(getTranslation("answer.right"));
        label.addClassName("label");
        var answer = new Paragraph(label, new Span(asked.text().answer()));
        answer.addClassName("right-answer");
        return answer;
    }

    void focus() {
        verdict.getElement().callJsFunction("focus");
    }
}
