package kz.zerek.attempt.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import kz.zerek.attempt.Attempt;
import kz.zerek.attempt.AttemptId;
import kz.zerek.attempt.Attempts;
import kz.zerek.language.Language;
import kz.zerek.shell.PageLanguage;
import kz.zerek.shell.PageTitle;
import kz.zerek.shell.ShellLayout;
import org.jspecify.annotations.Nullable;

/** The result of an attempt: the score, and each question with its answer and why. */
@Route(value = Ways.RESULT, layout = ShellLayout.class)
class ResultView extends Div implements BeforeEnterObserver, LocaleChangeObserver {

    private final transient Attempts attempts;
    private final transient Asking asking;
    private final transient CurrentVisitor visitor;

    private AttemptId id;
    private @Nullable Language shown;
    private final H1 heading = new H1();

    ResultView(Attempts attempts, Asking asking, CurrentVisitor visitor) {
        this.attempts = attempts;
        this.asking = asking;
        this.visitor = visitor;
        addClassName("result");
        heading.getElement().setAttribute("tabindex", "-1");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = Ways.attempt(event.getRouteParameters());
        var attempt = attempts.get(id, visitor.get());
        if (attempt.isFinished()) {
            show(attempt);
            heading.getElement().callJsFunction("focus");
        } else {
            event.forwardTo(QuizView.class, Ways.of(id));
        }
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        if (shown != null && PageLanguage.current() != shown) show(attempts.get(id, visitor.get()));
    }

    private void show(Attempt attempt) {
        shown = PageLanguage.current();
        removeAll();
        heading.setText(getTranslation("result.heading"));
        add(new ScoreCard(heading, attempt, this::again, this::onlyMistakes), answers(attempt));
        PageTitle.show(this, getTranslation("result.heading"));
    }

    private Section answers(Attempt attempt) {
        var list = new OrderedList();
        list.addClassName("answers");
        attempt.items()
                .forEach(item -> list.add(new ListItem(new AnswerCard(asking.ask(attempt, item, shown)))));
        return new Section(new H2(getTranslation("result.answers")), list);
    }

    private void again() {
        Ways.toQuestion(attempts.again(id, visitor.get(), shown), 1);
    }

    private void onlyMistakes() {
        Ways.toQuestion(attempts.onlyMistakes(id, visitor.get(), shown), 1);
    }
}
