package kz.zerek.assignment.ui;

import com.vaadin.flow.component.Component;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.zerek.assignment.Assignment;
import kz.zerek.assignment.Rules;
import kz.zerek.classroom.ClassId;
import kz.zerek.classroom.ClassRow;
import kz.zerek.shell.Times;

/** For whom an assignment is and whether it can be taken, in a few words for its teacher. */
final class Described {

    private final Component screen;
    private final Map<ClassId, String> classes;
    private final Instant now;

    /** @param classes of the teacher */
    Described(Component screen, List<ClassRow> classes, Instant now) {
        this.screen = screen;
        this.classes = classes.stream().collect(Collectors.toMap(ClassRow::id, ClassRow::name));
        this.now = now;
    }

    String text(Assignment assignment) {
        return whom(assignment) + " · " + state(assignment.rules());
    }

    private String whom(Assignment assignment) {
        var name = classes.getOrDefault(assignment.classroom(), "");
        return assignment.forSome() ? name + ", " + screen.getTranslation("assignments.some") : name;
    }

    private String state(Rules rules) {
        if (rules.opensAt() != null && now.isBefore(rules.opensAt()))
            return screen.getTranslation("assignment.opens.at", Map.of("time", Times.text(rules.opensAt())));
        if (rules.isClosed(now, Duration.ZERO)) return screen.getTranslation("assignment.closed");
        if (rules.isLate(now, Duration.ZERO))
            return screen.getTranslation("assignment.late.at", Map.of("time", Times.text(rules.lateUntil())));
        return rules.closesAt() == null
                ? screen.getTranslation("assignments.open")
                : screen.getTranslation("assignment.closes.at", Map.of("time", Times.text(rules.closesAt())));
    }
}
