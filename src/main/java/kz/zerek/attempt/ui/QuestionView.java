package kz.zerek.attempt.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.zerek.attempt.Attempt;
import kz.zerek.attempt.AttemptException;
import kz.zerek.attempt.Attempts;
import kz.zerek.attempt.FinishedAttemptException;
import kz.zerek.attempt.InvalidResponseException;
import kz.zerek.attempt.InvalidResponseException.Problem;
import kz.zerek.attempt.KeptAnswer;
import kz.zerek.attempt.KeptAnswers;
import kz.zerek.attempt.web.AnswerJson;
import kz.zerek.language.Language;
import kz.zerek.question.Response;
import kz.zerek.shell.PageLanguage;
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

    private final transient KeptAnswers kept;
    private final transient Asking asking;
    private final QuestionScreen screen = new QuestionScreen(this);
    private int position;
    private int count;
    private boolean oneWay;
    private int sequence;
    /** The sequence with which the question came onto the screen. */
    private int shown;
    /** The sequence of the answer that the learner was last told about. */
    private int doubted;

    private @Nullable Response response;

    QuestionView(Attempts attempts, KeptAnswers kept, CurrentVisitor visitor, Asking asking, Clock clock) {
        super(attempts, visitor, clock);
        this.kept = kept;
        this.asking = asking;
        add(screen);
    }

    @Override
    void enter(BeforeEnterEvent event, Attempt attempt) {
        position = Ways.position(event.getRouteParameters());
        doubted = 0;
        if (attempt.isFinished()) {
            event.forwardTo(ResultView.class, Ways.of(id()));
        } else if (position < 1 || position > attempt.items().size() || isElsewhere(attempt)) {
            event.forwardTo(QuizView.class, Ways.of(id()));
        } else {
            show(attempt);
            screen.focusQuestion();
        }
    }

    /** Where questions are asked one at a time, there is one to be shown. */
    private boolean isElsewhere(Attempt attempt) {
        return attempt.terms().oneWay()
                && attempt.next().filter(item -> item.position() == position).isEmpty();
    }

    @Override
    void show(Attempt attempt, Language language) {
        count = attempt.items().size();
        remember(attempt);
        shown = sequence;
        oneWay = attempt.terms().oneWay();
        screen.setClassName("one-way", oneWay);
        screen.show(asking.ask(attempt, attempt.item(position), language), id(), count, answered(attempt));
        PageTitle.show(this, getTranslation("quiz.progress", Map.of("number", position, "count", count)));
    }

    private void remember(Attempt attempt) {
        var item = attempt.item(position);
        sequence = item.sequence();
        response = item.response();
    }

    @Override
    public void answer(KeptAnswer given, String key) {
        unlessRefused(() -> {
            var delivery = kept.save(id(), visitor(), List.of(asSeen(given)));
            var refusal = delivery.refusals().getFirst();
            tell(key, given, refusal);
            if (refusal.isPresent()) throw refusal.get();
            if (given.position() == position) showSaved(delivery.attempt());
            else screen.showAnswered(answered(delivery.attempt()));
        });
    }

    /** What was given too late has to be told elsewhere: this screen goes. */
    private static void tell(String key, KeptAnswer given, Optional<AttemptException> refusal) {
        var notice = refusal.filter(FinishedAttemptException.class::isInstance)
                .map(e -> AnswerJson.notice(given.position(), e, PageLanguage.current()));
        QuestionScreen.tell(key, refusal.isEmpty(), notice.orElse(null));
    }

    /**
     * The browser may not have heard yet what became of its answer before: this screen has. What was given on an earlier
     * screen was given without seeing this one.
     */
    private KeptAnswer asSeen(KeptAnswer given) {
        return given.position() == position && given.sequence() >= shown
                ? new KeptAnswer(position, sequence, given.language(), given.response())
                : given;
    }

    private void showSaved(Attempt attempt) {
        if (attempt.item(position).mark() != null) {
            showFeedback(attempt);
        } else {
            remember(attempt);
            screen.showSaved(attempt.item(position), answered(attempt));
        }
    }

    @Override
    public void refresh(boolean replaced) {
        unlessRefused(() -> {
            var attempt = attempt();
            if (attempt.isFinished()) throw new FinishedAttemptException();
            if (replaced) show(attempt);
            else showSaved(attempt);
        });
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
            if (!oneWay) attempts.skip(id(), visitor(), position, sequence, language());
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
        if (oneWay) attempts.leave(id(), visitor(), position, sequence, language());
        if (position < count) go(position + 1);
        else Ways.toReview(id());
    }

    @Override
    public void back() {
        if (position > 1 && !oneWay) go(position - 1);
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
