package kz.zerek.score.ui;

import static kz.zerek.shell.Markup.tag;

import java.util.List;
import java.util.Map;
import kz.zerek.attempt.AttemptId;
import kz.zerek.score.StudentAttempt;
import kz.zerek.shell.Markup;
import kz.zerek.shell.Times;
import org.jsoup.nodes.Element;

/** The attempts of a student; those that are finished can be opened. */
class AttemptList extends Markup {

    private final StudentView view;

    AttemptList(List<StudentAttempt> attempts, StudentView view) {
        super(tag("ul", "rows attempts"));
        this.view = view;
        show(list(attempts));
        addButtonListener("value", value -> AttemptId.of(value).ifPresent(view::open));
    }

    private Element list(List<StudentAttempt> attempts) {
        var list = tag("ul", "rows attempts");
        attempts.forEach(attempt -> list.appendChild(line(attempt)));
        return list;
    }

    private Element line(StudentAttempt attempt) {
        var line = new Element("li");
        var title = getTranslation(
                "gradebook.attempt", Map.of("title", attempt.assignment().title(), "number", attempt.number()));
        if (attempt.score() == null) line.appendElement("span").text(title);
        else
            line.appendElement("button")
                    .attr("type", "button")
                    .attr("value", attempt.id().toString())
                    .attr("aria-expanded", String.valueOf(view.isOpen(attempt.id())))
                    .text(title);
        if (attempt.score() != null) {
            var score = attempt.score();
            var points = getTranslation("gradebook.points", Map.of("points", score.points(), "of", score.of()));
            var percent = getTranslation("gradebook.percent", Map.of("percent", score.percent()));
            line.appendChild(tag("span", "points", points + " · " + percent));
        }
        var state = getTranslation("gradebook.state." + attempt.standing().key());
        var started = getTranslation("gradebook.started", Map.of("at", Times.text(attempt.startedAt())));
        return line.appendChild(tag("span", "hint", started + " · " + state));
    }
}
