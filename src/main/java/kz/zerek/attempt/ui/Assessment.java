package kz.zerek.attempt.ui;

import static kz.zerek.shell.Markup.tag;

import java.util.List;
import kz.zerek.question.Mark.Verdict;
import kz.zerek.question.Task;
import org.jsoup.nodes.Element;

/** What an answer is worth, and why: the verdict, a remark, the right answer and the explanation. */
final class Assessment {

    private Assessment() {}

    /**
     * Of an item with its mark.
     *
     * @param panel in which it stands, styled by the verdict
     * @param heading that tells the verdict
     * @param recalled the question and the given answer, where they are on no other part of the screen
     */
    static Element of(Asked asked, Element panel, Element heading, List<Element> recalled) {
        var mark = asked.item().mark();
        panel.addClass(Verdicts.name(mark))
                .appendChild(heading.text(asked.words(Verdicts.key(mark))))
                .appendChildren(recalled);
        Remark.of(asked).ifPresent(panel::appendChild);
        if (mark.verdict() != Verdict.RIGHT && isToBeTold(asked, !recalled.isEmpty()))
            panel.appendChild(RightAnswer.of(asked));
        panel.appendChild(Explanation.of(asked));
        if (asked.ofChosen() != null) panel.appendChild(ofChosen(asked, asked.ofChosen()));
        return panel;
    }

    private static Element ofChosen(Asked asked, String text) {
        return tag("div", "of-chosen")
                .appendChild(tag("span", "label", asked.words("answer.chosen")))
                .appendChild(TextLines.of(text));
    }

    /** Options on the screen show which of them are right; so do the parts of an answer. */
    private static boolean isToBeTold(Asked asked, boolean recalled) {
        return switch (asked.task()) {
            case Task.Choice _, Task.Selection _ -> recalled;
            case Task.Entry _ -> true;
            case Task.Ordering _, Task.Matching _ -> asked.item().response() == null;
        };
    }
}
