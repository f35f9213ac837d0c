package kz.zerek.assignment.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.RouteParameters;
import java.util.Optional;
import kz.zerek.assignment.AssignmentId;
import kz.zerek.attempt.AttemptId;

/** The addresses of the screens. */
final class Ways {

    static final String MINE = "my";
    static final String SITTING = MINE + "/:assignment";
    static final String ALL = "assignments";
    static final String NEW = ALL + "/new";
    static final String ONE = ALL + "/:assignment";

    /** Of the screen on which somebody joins a class. */
    static final String JOIN = "join";

    /** In the address of a new one: the test that is chosen to begin with. */
    static final String EXAM = "exam";

    /** The same of the class. */
    static final String CLASS = "class";

    private static final String PARAMETER = "assignment";

    private Ways() {}

    /** @throws NotFoundException if the address names none */
    static AssignmentId assignment(RouteParameters parameters) {
        return parameters.get(PARAMETER).flatMap(AssignmentId::of).orElseThrow(NotFoundException::new);
    }

    static String sitting(AssignmentId id) {
        return MINE + "/" + id;
    }

    static String one(AssignmentId id) {
        return ALL + "/" + id;
    }

    /** Opens the list; empty if it could not be. */
    static Optional<AssignmentsView> toAll() {
        return UI.getCurrent().navigate(AssignmentsView.class);
    }

    /** Of an attempt, where it goes on or shows its result. */
    static String attempt(AttemptId id) {
        return "quiz/" + id;
    }
}
