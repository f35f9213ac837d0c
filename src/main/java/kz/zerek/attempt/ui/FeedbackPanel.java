package kz.zerek.attempt.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
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
        Remark.of(asked).ifPresent(this::add);
        if (mark.verdict() != Verdict.RIGHT && isToBeTold(asked)) add(new RightAnswer(asked));
        add(new Explanation(asked));
    }

    /** Options show which of them are right, and so do the parts of an answer. */
    private static boolean isToBeTold(Asked asked) {
        return asked.task() instanceof Task.Entry;
    }

    void focus() {
        verdict.getElement().callJsFunction("focus");
    }
}
