package kz.zerek.attempt.ui;

import static kz.zerek.shell.Markup.tag;

import kz.zerek.question.Mark.Verdict;
import kz.zerek.question.Task;
import kz.zerek.shell.Markup;
import org.jsoup.nodes.Element;

/** What an answer is worth, and why. */
class FeedbackPanel extends Markup {

    FeedbackPanel(Asked asked) {
        super(panel(asked));
    }

    private static Element panel(Asked asked) {
        var mark = asked.item().mark();
        var panel = tag("section", "feedback " + Verdicts.name(mark));
        panel.appendElement("h2").attr("tabindex", "-1").text(asked.words(Verdicts.key(mark)));
        Remark.of(asked).ifPresent(panel::appendChild);
        if (mark.verdict() != Verdict.RIGHT && isToBeTold(asked)) panel.appendChild(RightAnswer.of(asked));
        return panel.appendChild(Explanation.of(asked));
    }

    /** Options show which of them are right, and so do the parts of an answer. */
    private static boolean isToBeTold(Asked asked) {
        return asked.task() instanceof Task.Entry;
    }

    void focus() {
        getElement().executeJs("this.querySelector('h2').focus()");
    }
}
