package kz.zerek.attempt.ui;

import static kz.zerek.shell.Markup.tag;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kz.zerek.attempt.Attempt;
import kz.zerek.attempt.AttemptException;
import kz.zerek.attempt.AttemptItem;
import kz.zerek.attempt.AttemptItem.State;
import kz.zerek.attempt.Attempts;
import kz.zerek.language.Language;
import kz.zerek.shell.ActionButton;
import kz.zerek.shell.Markup;
import kz.zerek.shell.PageTitle;
import kz.zerek.shell.ShellLayout;
import org.jsoup.nodes.Element;

/** Before the end of an attempt: what is answered, and what is not. */
@AnonymousAllowed
@Route(value = Ways.REVIEW, layout = ShellLayout.class)
class ReviewView extends AttemptView {

    private final transient Asking asking;
    private final H1 heading = new H1();

    ReviewView(Attempts attempts, CurrentVisitor visitor, Asking asking, Clock clock) {
        super(attempts, visitor, clock);
        this.asking = asking;
        heading.getElement().setAttribute("tabindex", "-1");
    }

    @Override
    void enter(BeforeEnterEvent event, Attempt attempt) {
        if (attempt.isFinished()) {
            event.forwardTo(ResultView.class, Ways.of(id()));
        } else if (attempt.terms().oneWay() && attempt.next().isPresent()) {
            // It tells of the questions to come.
            event.forwardTo(QuizView.class, Ways.of(id()));
        } else {
            show(attempt);
            heading.getElement().callJsFunction("focus");
        }
    }

    @Override
    void show(Attempt attempt, Language language) {
        var title = getTranslation(isEnd(attempt) ? "review.heading" : "quiz.overview");
        heading.setText(title);
        var open = attempt.items().stream().filter(attempt::isOpen).toList();
        var card = new Section(heading);
        card.addClassNames("card", "review");
        summary(attempt).forEach(line -> card.add(new Paragraph(line)));
        if (!open.isEmpty()) card.add(new Markup(openQuestions(attempt, open)));
        if (isEnd(attempt)) card.add(new H2(getTranslation("quiz.overview")));
        card.add(new Markup(allQuestions(attempt)), steps(attempt));
        removeAll();
        add(card);
        PageTitle.show(this, title);
    }

    /** Whether the learner has been at the last question, and so is on the way out. */
    private static boolean isEnd(Attempt attempt) {
        return attempt.items().getLast().state() != State.OPEN;
    }

    /** A question that was left without an answer is unanswered, though nothing can be done for it. */
    private List<String> summary(Attempt attempt) {
        var unanswered =
                attempt.items().stream().filter(item -> !item.isAnswered()).count();
        var drafts =
                attempt.items().stream().filter(item -> isDraft(attempt, item)).count();
        var lines = new ArrayList<String>();
        if (unanswered > 0) lines.add(getTranslation("review.unanswered", Map.of("count", unanswered)));
        if (drafts > 0) lines.add(getTranslation("review.unchecked", Map.of("count", drafts)));
        return lines.isEmpty() ? List.of(getTranslation("review.all-answered")) : lines;
    }

    private static boolean isDraft(Attempt attempt, AttemptItem item) {
        return item.isAnswered() && attempt.isOpen(item);
    }

    private Element openQuestions(Attempt attempt, List<AttemptItem> open) {
        var list = tag("ul", "open-questions");
        for (var item : open) {
            var link = link(item).attr("data-number", String.valueOf(item.position()));
            link.appendElement("span")
                    .text(asking.ask(attempt, item, language()).text().stem());
            link.appendChild(tag("span", "state", state(attempt, item)));
            list.appendElement("li").appendChild(link);
        }
        return list;
    }

    private Element allQuestions(Attempt attempt) {
        var list = tag("ul", "all-questions");
        for (var item : attempt.items()) {
            var label =
                    getTranslation("review.question", Map.of("number", item.position(), "state", state(attempt, item)));
            var link = link(item).attr("aria-label", label).text(String.valueOf(item.position()));
            if (attempt.isOpen(item)) link.addClass("open");
            list.appendElement("li").appendChild(link);
        }
        return list;
    }

    private Element link(AttemptItem item) {
        return new Element("a").attr("router-link", true).attr("href", Ways.address(id(), item.position()));
    }

    private String state(Attempt attempt, AttemptItem item) {
        return getTranslation(isDraft(attempt, item) ? "review.state.unchecked" : "review.state." + name(item));
    }

    private static String name(AttemptItem item) {
        // It says what the learner made of the question: that there is no way back they know.
        var state = item.state() != State.LEFT ? item.state() : item.isAnswered() ? State.ANSWERED : State.OPEN;
        return state.name().toLowerCase(Locale.ROOT);
    }

    private Div steps(Attempt attempt) {
        var finish = ActionButton.primary(getTranslation("review.finish"), this::finish);
        // Not before what the browser has kept is saved.
        finish.getElement().setAttribute("data-finish", id().toString());
        finish.getElement().executeJs("window.zerek.say($0)", KeepingWords.of(language()));
        var steps = new Div();
        steps.addClassName("steps");
        attempt.next().ifPresent(item -> steps.add(goOn(item.position())));
        steps.add(finish);
        return steps;
    }

    private ActionButton goOn(int position) {
        return ActionButton.quiet(getTranslation("review.go-on"), () -> Ways.toQuestion(id(), position));
    }

    private void finish() {
        unlessRefused(() -> {
            attempts.finish(id(), visitor());
            Ways.toResult(id());
        });
    }

    /** An answer that came in between is no obstacle, so there is nothing to say but how it is. */
    @Override
    void refused(AttemptException e) {
        show(attempt());
    }
}
