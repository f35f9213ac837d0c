package kz.zerek.score.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.stream.Collectors;
import kz.zerek.attempt.Attempt;
import kz.zerek.attempt.GivenMark;
import kz.zerek.score.StudentAttempt;

/** All questions of an attempt with their answers. */
class AttemptSection extends Section {

    AttemptSection(StudentAttempt row, Attempt attempt, StudentView view) {
        addClassName("attempt-answers");
        if (attempt.isFinished())
            view.isPassed(row, attempt)
                    .ifPresent(isPassed ->
                            add(new Paragraph(getTranslation(isPassed ? "assignment.passed" : "assignment.failed"))));
        var marks = view.changes().history(view.teacher(), attempt.id());
        var names = view.names(marks);
        var history = marks.stream().collect(Collectors.groupingBy(GivenMark::position));
        for (var item : attempt.items())
            add(new AnswerSection(attempt, item, history.getOrDefault(item.position(), List.of()), names, view));
    }
}
