package kz.zerek.attempt.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.time.Clock;
import kz.zerek.account.SignInAddress;
import kz.zerek.attempt.Attempt;
import kz.zerek.attempt.AttemptException;
import kz.zerek.attempt.AttemptId;
import kz.zerek.attempt.Attempts;
import kz.zerek.attempt.FinishedAttemptException;
import kz.zerek.attempt.Taker;
import kz.zerek.attempt.UnknownAttemptException;
import kz.zerek.language.Language;
import kz.zerek.shell.PageLanguage;
import kz.zerek.shell.ShellLayout;
import org.jspecify.annotations.Nullable;

/** A screen of an attempt: shows it as it is saved, in the language of the page. */
abstract class AttemptView extends Div implements BeforeEnterObserver, LocaleChangeObserver {

    final transient Attempts attempts;
    private final transient CurrentVisitor visitor;
    private final Countdown countdown;
    private AttemptId id;
    /** The languages of the page and of the questions, as they were shown. */
    private @Nullable Language shown;

    private @Nullable Language asked;

    AttemptView(Attempts attempts, CurrentVisitor visitor, Clock clock) {
        countdown = new Countdown(clock, this::timeIsUp);
        this.attempts = attempts;
        this.visitor = visitor;
    }

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        id = Ways.attempt(event.getRouteParameters());
        try {
            enter(event, attempt());
        } catch (UnknownAttemptException e) {
            if (!visitor.wasSignedOut()) throw e;
            event.forwardToUrl(SignInAddress.of("/" + event.getLocation().getPath()));
        }
    }

    /** Shows the attempt, or forwards to the screen that can. */
    abstract void enter(BeforeEnterEvent event, Attempt attempt);

    @Override
    public void localeChange(LocaleChangeEvent event) {
        if (shown != null && PageLanguage.current() != shown) unlessRefused(() -> show(attempt()));
    }

    final void show(Attempt attempt) {
        shown = PageLanguage.current();
        asked = attempt.language(shown);
        show(attempt, asked);
        showTime(attempt);
    }

    private void showTime(Attempt attempt) {
        var deadline = attempt.terms().deadline();
        if (attempt.isFinished() || deadline == null) {
            remove(countdown);
        } else {
            if (countdown.getParent().isEmpty()) addComponentAsFirst(countdown);
            countdown.show(deadline, id, attempt.language(PageLanguage.current()));
        }
    }

    /** Unless there is more time since. */
    private void timeIsUp() {
        unlessRefused(() -> {
            var attempt = attempt();
            if (attempt.isFinished()) throw new FinishedAttemptException();
            showTime(attempt);
        });
    }

    /**
     * Shows the attempt in place of what was shown before.
     *
     * @param language of the questions
     */
    abstract void show(Attempt attempt, Language language);

    /** Does what the learner asked for; says so if it could not be done. */
    final void unlessRefused(Runnable action) {
        ShellLayout.of(UI.getCurrent()).ifPresent(ShellLayout::clearFailure);
        try {
            action.run();
        } catch (FinishedAttemptException e) {
            Ways.toResult(id);
        } catch (UnknownAttemptException e) {
            // The browser has lost the cookie by which the learner was known: the address says what to do.
            Ways.toAttempt(id);
        } catch (AttemptException e) {
            refused(e);
        } catch (RuntimeException e) {
            failed();
            throw e;
        }
    }

    /** Takes back what the screen says to be done. That something went wrong, the frame of the screen tells. */
    void failed() {}

    /** Says what could not be done. */
    abstract void refused(AttemptException e);

    final AttemptId id() {
        return id;
    }

    final Taker visitor() {
        return visitor.get();
    }

    final Attempt attempt() {
        return attempts.get(id, visitor());
    }

    /** In which the learner reads the questions: that of the page, unless another one was set. */
    final Language language() {
        return asked;
    }
}
