package kz.zerek.attempt.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.RouteParameters;
import java.util.Map;
import kz.zerek.attempt.AttemptId;
import kz.zerek.attempt.UnknownAttemptException;

/** The addresses of an attempt's screens, and the ways between them. */
final class Ways {

    static final String QUIZ = "quiz/:attempt";
    static final String QUESTION = QUIZ + "/:number([0-9]{1,3})";
    static final String REVIEW = QUIZ + "/review";
    static final String RESULT = QUIZ + "/result";

    /** The address of what was set for who is signed in. */
    static final String MINE = "my";

    private static final String ATTEMPT = "attempt";
    private static final String NUMBER = "number";

    private Ways() {}

    /** @throws UnknownAttemptException if the address names none */
    static AttemptId attempt(RouteParameters parameters) {
        return parameters.get(ATTEMPT).flatMap(AttemptId::of).orElseThrow(UnknownAttemptException::new);
    }

    static int position(RouteParameters parameters) {
        return parameters.getInteger(NUMBER).orElseThrow();
    }

    static RouteParameters of(AttemptId id) {
        return new RouteParameters(ATTEMPT, id.toString());
    }

    static RouteParameters of(AttemptId id, int position) {
        return new RouteParameters(Map.of(ATTEMPT, id.toString(), NUMBER, String.valueOf(position)));
    }

    /** The address of a question. */
    static String address(AttemptId id, int position) {
        return "quiz/" + id + "/" + position;
    }

    /** To where the attempt goes on. */
    static void toAttempt(AttemptId id) {
        UI.getCurrent().navigate(QuizView.class, of(id));
    }

    static void toQuestion(AttemptId id, int position) {
        UI.getCurrent().navigate(QuestionView.class, of(id, position));
    }

    /** The view of questions shows another one: the browser's address and history follow, without a round trip. */
    static void showQuestion(AttemptId id, int position) {
        var ui = UI.getCurrent();
        var location = new Location(address(id, position));
        ui.getPage().getHistory().pushState(null, location);
        // Or else the way back to where the router was last would be none for it.
        ui.getInternals().setLastHandledNavigation(location);
    }

    static void toReview(AttemptId id) {
        UI.getCurrent().navigate(ReviewView.class, of(id));
    }

    static void toResult(AttemptId id) {
        UI.getCurrent().navigate(ResultView.class, of(id));
    }
}
