package kz.zerek.attempt.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import kz.zerek.question.Mark.Verdict;
import kz.zerek.question.Task;

/** A question of a finished attempt: the verdict, the given and the right answer, and why. */
class AnswerCard extends Article {

    AnswerCard(Asked asked) {
        var mark = asked.item().mark();
        addClassNames("card", "answer-card", Verdicts.name(mark));
        var verdict = new Paragraph(getTranslation(Verdicts.key(mark)));
        verdict.addClassName("verdict");
        add(verdict, new H3(asked.text().stem()));
        if (asked.text().passage() != null) add(TextLines.passage(asked));
        add(new GivenAnswer(asked));
        Remark.of(asked).ifPresent(this::add);
        if (mark.verdict() != Verdict.RIGHT && isToBeTold(asked)) add(new RightAnswer(asked));
        add(new Explanation(asked));
    }

    /** The parts of an answer that was given tell what would be right. */
    private static boolean isToBeTold(Asked asked) {
        return switch (asked.task()) {
            case Task.Ordering _, Task.Matching _ -> asked.item().response() == null;
            case Task.Choice _, Task.Selection _, Task.Entry _ -> true;
        };
    }
}
