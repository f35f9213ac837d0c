package kz.zerek.attempt.ui;

import static kz.zerek.shell.Markup.tag;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kz.zerek.attempt.Attempt;
import kz.zerek.attempt.AttemptException;
import kz.zerek.attempt.AttemptItem;
import kz.zerek.attempt.Attempts;
import kz.zerek.attempt.GivenMark;
import kz.zerek.attempt.Marks;
import kz.zerek.attempt.ResultNote;
import kz.zerek.language.Language;
import kz.zerek.shell.Markup;
import kz.zerek.shell.PageLanguage;
import kz.zerek.shell.PageTitle;
import kz.zerek.shell.ShellLayout;
import org.jsoup.nodes.Element;
import org.springframework.beans.factory.ObjectProvider;

/** The result of an attempt: the score, and each question with its answer and why. */
@AnonymousAllowed
@Route(value = Ways.RESULT, layout = ShellLayout.class)
class ResultView extends AttemptView {

    private final transient Asking asking;
    private final transient Marks marks;
    private final transient ObjectProvider<ResultNote> notes;
    private final H1 heading = new H1();
    private final Paragraph problem = new Paragraph();

    ResultView(
            Attempts attempts,
            CurrentVisitor visitor,
            Asking asking,
            Marks marks,
            ObjectProvider<ResultNote> notes,
            Clock clock) {
        super(attempts, visitor, clock);
        this.asking = asking;
        this.marks = marks;
        this.notes = notes;
        addClassName("result");
        heading.getElement().setAttribute("tabindex", "-1");
        problem.addClassNames("status", "problem");
        problem.getElement().setAttribute("role", "alert");
    }

    @Override
    void enter(BeforeEnterEvent event, Attempt attempt) {
        if (attempt.isFinished()) {
            show(attempt);
            heading.getElement().callJsFunction("focus");
        } else {
            event.forwardTo(QuizView.class, Ways.of(id()));
        }
    }

    @Override
    void show(Attempt attempt, Language language) {
        heading.setText(getTranslation("result.heading"));
        problem.setText("");
        removeAll();
        PageTitle.show(this, getTranslation("result.heading"));
        if (!attempt.isShown()) {
            heading.setText(getTranslation("my.handed-in"));
            add(new HandedIn(heading));
            return;
        }
        add(
                new ScoreCard(heading, attempt, notes(attempt), this::again, this::onlyMistakes),
                problem,
                new Section(new H2(getTranslation("result.answers")), new Markup(answers(attempt, language))));
    }

    private List<String> notes(Attempt attempt) {
        return notes.orderedStream()
                .flatMap(note -> note.of(attempt, PageLanguage.current()).stream())
                .toList();
    }

    private Element answers(Attempt attempt, Language language) {
        var list = tag("ol", "answers");
        var changed = attempt.assignment() == null ? Set.<Integer>of() : changed(attempt);
        for (var item : attempt.items()) {
            var card = AnswerCard.of(asking.ask(attempt, item, language));
            if (changed.contains(item.position())) card.appendChild(byTeacher(item));
            list.appendElement("li").appendChild(card);
        }
        return list;
    }

    /** The positions of answers whose marks a teacher has changed. */
    private Set<Integer> changed(Attempt attempt) {
        return marks.history(attempt.id()).stream()
                .collect(Collectors.groupingBy(GivenMark::position))
                .entrySet()
                .stream()
                .filter(answer -> Marks.isByHand(answer.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** The verdict would not be understood without. */
    private Element byTeacher(AttemptItem item) {
        double points = item.mark().fraction() * item.points().doubleValue();
        return tag("p", "hint", getTranslation("result.by-teacher", Map.of("points", points, "of", item.points())));
    }

    private void again() {
        unlessRefused(() -> Ways.toQuestion(attempts.again(id(), visitor(), language()), 1));
    }

    private void onlyMistakes() {
        unlessRefused(() -> Ways.toQuestion(attempts.onlyMistakes(id(), visitor(), language()), 1));
    }

    @Override
    void refused(AttemptException e) {
        problem.setText(getTranslation(e.messageKey(), e.arguments()));
    }
}
