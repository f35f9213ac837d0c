package kz.zerek.attempt.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import kz.zerek.attempt.Attempt;
import kz.zerek.attempt.AttemptException;
import kz.zerek.attempt.Attempts;
import kz.zerek.attempt.FinishedAttemptException;
import kz.zerek.attempt.InvalidResponseException;
import kz.zerek.attempt.InvalidResponseException.Problem;
import kz.zerek.language.Language;
import kz.zerek.question.Response;
import kz.zerek.shell.PageTitle;
import kz.zerek.shell.ShellLayout;
import org.jspecify.annotations.Nullable;

/** One question of an attempt. Each answer is saved as it is given. */
@AnonymousAllowed
@Route(value = Ways.QUESTION, layout = ShellLayout.class)
class QuestionView extends AttemptView implements QuestionScreen.Actions {

    /** What a learner can put right in the field, so that the field stays as it is. */
    private static final Set<Problem> MENDABLE =
            Set.of(Problem.LENGTH, Problem.TEXT, Problem.EMPTY, Problem.UNREADABLE, Problem.REPEATED);

    private final transient Asking asking;
    private final QuestionScreen screen = new QuestionScreen(this);
    private int position;
    private int count;
    private int sequence;
    /** The sequence of the answer that the learner was last told about. */
    private int doubted;

    private @Nullable Response response;

    QuestionView(Attempts attempts, CurrentVisitor visitor, Asking asking) {
        super(attempts, visitor);
        this.asking = asking;
        add(screen);
    }

    @Override
    void enter(BeforeEnterEvent event, Attempt attempt) {
        position = Ways.position(event.getRouteParameters());
        doubted = 0;
        if (attempt.isFinished()) {
            event.forwardTo(ResultView.class, Ways.of(id()));
        } else if (position < 1 || position > attempt.items().size()) {
            event.forwardTo(QuizView.class, Ways.of(id()));
        } else {
            show(attempt);
            screen.focusQuestion();
        }
    }

    @Override
    void show(Attempt attempt, Language language) {
        count = attempt.items().size();
        remember(attempt);
        screen.show(asking.ask(attempt, attempt.item(position), language), count, answered(attempt));
        PageTitle.show(this, getTranslation("quiz.progress", Map.of("number", position, "count", count)));
    }

    private void remember(Attempt attempt) {
        var item = attempt.item(position);
        sequence = item.sequence();
        response = item.response();
    }

    @Override
    public void answer(Response given) {
        unlessRefused(() -> showSaved(attempts.respond(id(), visitor(), position, sequence, language(), given)));
    }

    private void showSaved(Attempt attempt) {
        if (attempt.item(position).mark() != null) {
            showFeedback(attempt);
        } else {
            remember(attempt);
            screen.showSaved(attempt.item(position), answered(attempt));
        }
    }

    private static int answered(Attempt attempt) {
        return attempt.answered().size();
    }

    private void showFeedback(Attempt attempt) {
        show(attempt);
        screen.focusFeedback();
    }

    @Override
    public void check() {
        unlessRefused(() -> showFeedback(attempts.check(id(), visitor(), position, sequence, language(), response)));
    }

    @Override
    public void skip() {
        unlessRefused(() -> {
            attempts.skip(id(), visitor(), position, sequence, language());
            goOn();
        });
    }

    /** Who presses Enter means to have answered: a question is skipped by its button alone. */
    @Override
    public void enter() {
        boolean said = response instanceof Response.Typed(var text) && !text.isBlank();
        refused(new InvalidResponseException(said ? Problem.UNREADABLE : Problem.EMPTY));
    }

    /** An answer without feedback that could not be marked as meant is told about once; then the learner may go on. */
    @Override
    public void next() {
        unlessRefused(() -> {
            var doubt = attempts.doubt(id(), visitor(), position, language());
            if (doubt.isEmpty() || doubted == sequence) {
                goOn();
                return;
            }
            doubted = sequence;
            screen.showProblem(getTranslation("quiz.doubt." + doubt.get().name().toLowerCase(Locale.ROOT)));
        });
    }

    private void goOn() {
        if (position < count) go(position + 1);
        else Ways.toReview(id());
    }

    @Override
    public void back() {
        if (position > 1) go(position - 1);
    }

    /** Shows another question of the attempt in place of this one. */
    private void go(int other) {
        unlessRefused(() -> {
            var attempt = attempts.seen(id(), visitor());
            if (attempt.isFinished()) throw new FinishedAttemptException();
            position = other;
            doubted = 0;
            show(attempt);
            screen.focusQuestion();
            Ways.showQuestion(id(), position);
        });
    }

    @Override
    public void review() {
        Ways.toReview(id());
    }

    @Override
    void failed() {
        screen.showNothingSaved();
    }

    /** Nothing was saved: the screen shows again what is. */
    @Override
    void refused(AttemptException e) {
        if (!(e instanceof InvalidResponseException invalid && MENDABLE.contains(invalid.problem()))) {
            show(attempt());
            screen.focusQuestion();
        }
        screen.showProblem(getTranslation(e.messageKey(), e.arguments()));
    }
}
