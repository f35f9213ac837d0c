package kz.zerek.attempt.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Map;
import kz.zerek.attempt.Attempt;
import kz.zerek.attempt.AttemptException;
import kz.zerek.attempt.Attempts;
import kz.zerek.attempt.QuizOffer;
import kz.zerek.attempt.QuizSettings;
import kz.zerek.shell.ActionButton;
import kz.zerek.shell.PageLanguage;
import kz.zerek.shell.PageTitle;
import kz.zerek.shell.Screen;
import kz.zerek.shell.ShellLayout;

/** The start page: what Zerek is, and a quiz in one tap. */
@AnonymousAllowed
@Route(value = "", layout = ShellLayout.class)
class StartView extends Screen {

    /** In the address: the topic that is chosen to begin with. */
    private static final String TOPIC = "topic";

    private final transient Attempts attempts;
    private final transient QuizOffer offer;
    private final transient CurrentVisitor visitor;
    private final SettingsForm.Choices choices = new SettingsForm.Choices();
    private final Paragraph problem = new Paragraph();

    StartView(Attempts attempts, QuizOffer offer, CurrentVisitor visitor) {
        this.attempts = attempts;
        this.offer = offer;
        this.visitor = visitor;
        addClassName("start");
        problem.addClassNames("status", "problem");
        problem.getElement().setAttribute("role", "alert");
    }

    @Override
    protected void enter(BeforeEnterEvent event) {
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter(TOPIC)
                .filter(id ->
                        offer.topics().stream().anyMatch(topic -> topic.id().equals(id)))
                .ifPresent(id -> choices.topic = id);
    }

    @Override
    protected void fill() {
        problem.setText("");
        add(welcome());
        attempts.unfinished(visitor.get()).ifPresent(attempt -> add(unfinished(attempt)));
        add(new SettingsForm(offer.topics(), offer::size, choices, PageLanguage.current(), this::start), problem);
        PageTitle.show(this, getTranslation("start.title"));
    }

    private Header welcome() {
        var lead = new Paragraph(getTranslation("start.lead"));
        lead.addClassName("lead");
        var welcome = new Header(new H1(getTranslation("app.name")), lead);
        welcome.addClassName("welcome");
        return welcome;
    }

    private Section unfinished(Attempt attempt) {
        var progress = getTranslation(
                "start.unfinished.progress",
                Map.of(
                        "answered", attempt.answered().size(),
                        "count", attempt.items().size()));
        var goOn = ActionButton.primary(getTranslation("start.unfinished.go-on"), () -> Ways.toAttempt(attempt.id()));
        var section =
                new Section(new Div(new H2(getTranslation("start.unfinished.heading")), new Paragraph(progress)), goOn);
        section.addClassNames("card", "unfinished");
        return section;
    }

    private void start(QuizSettings settings) {
        try {
            Ways.toQuestion(attempts.start(visitor.get(), settings), 1);
        } catch (AttemptException e) {
            problem.setText(getTranslation(e.messageKey(), e.arguments()));
        }
    }
}
