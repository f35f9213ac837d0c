package kz.zerek.attempt.ui;

import static kz.zerek.shell.Markup.tag;

import kz.zerek.question.Mark.Verdict;
import kz.zerek.question.Task;
import org.jsoup.nodes.Element;

/** A question of a finished attempt: the verdict, the given and the right answer, and why. */
final class AnswerCard {

    private AnswerCard() {}

    static Element of(Asked asked) {
        var mark = asked.item().mark();
        var card = tag("article", "card answer-card " + Verdicts.name(mark))
                .appendChild(tag("p", "verdict", asked.words(Verdicts.key(mark))));
        card.appendElement("h3").text(asked.text().stem());
        if (asked.text().passage() != null) card.appendChild(TextLines.passage(asked));
        card.appendChild(GivenAnswer.of(asked));
        Remark.of(asked).ifPresent(card::appendChild);
        if (mark.verdict() != Verdict.RIGHT && isToBeTold(asked)) card.appendChild(RightAnswer.of(asked));
        return card.appendChild(Explanation.of(asked));
    }

    /** The parts of an answer that was given tell what would be right. */
    private static boolean isToBeTold(Asked asked) {
        return switch (asked.task()) {
            case Task.Ordering _, Task.Matching _ -> asked.item().response() == null;
            case Task.Choice _, Task.Selection _, Task.Entry _ -> true;
        };
    }
}
