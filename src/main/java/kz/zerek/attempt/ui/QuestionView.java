package kz.zerek.attempt.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import kz.zerek.attempt.Attempt;
import kz.zerek.attempt.AttemptException;
import kz.zerek.attempt.AttemptId;
import kz.zerek.attempt.Attempts;
import kz.zerek.attempt.FinishedAttemptException;
import kz.zerek.attempt.InvalidResponseException;
import kz.zerek.language.Language;
import kz.zerek.question.Response;
import kz.zerek.shell.PageLanguage;
import kz.zerek.shell.PageTitle;
import kz.zerek.shell.ShellLayout;
import org.jspecify.annotations.Nullable;

/** One question of an attempt. Each answer is saved as it is given. */
@Route(value = Ways.QUESTION, layout = ShellLayout.class)
class QuestionView extends Div implements QuestionScreen.Actions, BeforeEnterObserver, LocaleChangeObserver {

    private final transient Attempts attempts;
    private final transient Asking asking;
    private final transient CurrentVisitor visitor;

    private AttemptId id;
    private int position;
    private int count;
    private int sequence;
    private @Nullable Response response;
    private @Nullable Language shown;
    private QuestionScreen screen;

    QuestionView(Attempts attempts, Asking asking, CurrentVisitor visitor) {
        this.attempts = attempts;
        this.asking = asking;
        this.visitor = visitor;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = Ways.attempt(event.getRouteParameters());
        position = Ways.position(event.getRouteParameters());
        var attempt = attempts.get(id, visitor.get());
        if (attempt.isFinished()) {
            event.forwardTo(ResultView.class, Ways.of(id));
        } else if (position < 1 || position > attempt.items().size()) {
            event.forwardTo(QuizView.class, Ways.of(id));
        } else {
            show(attempt);
            screen.focusQuestion();
        }
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        if (shown != null && PageLanguage.current() != shown) show(attempts.get(id, visitor.get()));
    }

    private void show(Attempt attempt) {
        shown = PageLanguage.current();
        count = attempt.items().size();
        remember(attempt);
        screen = new QuestionScreen(asking.ask(attempt, attempt.item(position), shown), count, this);
        removeAll();
        add(screen);
        PageTitle.show(this, getTranslation("quiz.progress", Map.of("number", position, "count", count)));
    }

    private void remember(Attempt attempt) {
        var item = attempt.item(position);
        sequence = item.sequence();
        response = item.response();
    }

    @Override
    public void answer(Response given) {
        save(() -> attempts.respond(id, visitor.get(), position, sequence, shown, given))
                .ifPresent(this::showSaved);
    }

    private void showSaved(Attempt attempt) {
        if (attempt.item(position).mark() != null) {
            showFeedback(attempt);
        } else {
            remember(attempt);
            screen.showSaved(attempt.item(position));
        }
    }

    private void showFeedback(Attempt attempt) {
        show(attempt);
        screen.focusFeedback();
    }

    @Override
    public void check() {
        save(() -> attempts.check(id, visitor.get(), position, sequence, shown, response))
                .ifPresent(this::showFeedback);
    }

    @Override
    public void skip() {
        save(() -> attempts.skip(id, visitor.get(), position, sequence, shown)).ifPresent(_ -> next());
    }

    @Override
    public void next() {
        if (position < count) Ways.toQuestion(id, position + 1);
        else Ways.toReview(id);
    }

    @Override
    public void back() {
        Ways.toQuestion(id, position - 1);
    }

    @Override
    public void review() {
        Ways.toReview(id);
    }

    /** What could not be saved is said, and the screen shows again what is saved. */
    private Optional<Attempt> save(Supplier<Attempt> step) {
        try {
            return Optional.of(step.get());
        } catch (FinishedAttemptException e) {
            Ways.toResult(id);
        } catch (AttemptException e) {
            if (!(e instanceof InvalidResponseException)) show(attempts.get(id, visitor.get()));
            screen.showProblem(getTranslation(e.messageKey(), e.arguments()));
        }
        return Optional.empty();
    }
}
