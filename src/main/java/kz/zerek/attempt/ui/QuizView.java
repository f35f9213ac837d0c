package kz.zerek.attempt.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import kz.zerek.attempt.AttemptItem;
import kz.zerek.attempt.Attempts;
import kz.zerek.shell.ShellLayout;

/** The address of an attempt as such: leads to where it goes on, or to its result. */
@AnonymousAllowed
@Route(value = Ways.QUIZ, layout = ShellLayout.class)
class QuizView extends Div implements BeforeEnterObserver {

    private final transient Attempts attempts;
    private final transient CurrentVisitor visitor;

    QuizView(Attempts attempts, CurrentVisitor visitor) {
        this.attempts = attempts;
        this.visitor = visitor;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = Ways.attempt(event.getRouteParameters());
        var attempt = attempts.get(id, visitor.get());
        if (attempt.isFinished()) {
            event.forwardTo(ResultView.class, Ways.of(id));
        } else {
            attempt.next()
                    .map(AttemptItem::position)
                    .ifPresentOrElse(
                            position -> event.forwardTo(QuestionView.class, Ways.of(id, position)),
                            () -> event.forwardTo(ReviewView.class, Ways.of(id)));
        }
    }
}
