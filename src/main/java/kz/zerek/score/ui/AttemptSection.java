package kz.zerek.score.ui;

import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.stream.Collectors;
import kz.zerek.attempt.Attempt;
import kz.zerek.attempt.GivenMark;

/** All questions of an attempt with their answers. */
class AttemptSection extends Section {

    AttemptSection(Attempt attempt, StudentView view) {
        addClassName("attempt-answers");
        var history = view.changes().history(view.teacher(), attempt.id()).stream()
                .collect(Collectors.groupingBy(GivenMark::position));
        for (var item : attempt.items())
            add(new AnswerSection(attempt, item, history.getOrDefault(item.position(), List.of()), view));
    }
}
