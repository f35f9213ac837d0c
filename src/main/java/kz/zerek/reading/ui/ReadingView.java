package kz.zerek.reading.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.util.Map;
import kz.zerek.reading.Candidate.Change;
import kz.zerek.reading.Candidate.State;
import kz.zerek.reading.ReadingException;
import kz.zerek.reading.ReadingId;
import kz.zerek.reading.Readings;
import kz.zerek.reading.Workbench;
import kz.zerek.shell.LocalOnly;
import kz.zerek.shell.PageLanguage;
import kz.zerek.shell.PageTitle;
import kz.zerek.shell.ShellLayout;

/** A document beside what was found in it: here a teacher decides what becomes a fact. */
@LocalOnly
@Route(value = Ways.READING, layout = ShellLayout.class)
class ReadingView extends Div implements BeforeEnterObserver, LocaleChangeObserver {

    private final transient Readings readings;
    private final H1 title = new H1();
    private final Paragraph counts = new Paragraph();
    private final Paragraph changes = new Paragraph();
    private final Paragraph message = new Paragraph();
    private final NativeButton publish = new NativeButton();
    private final Anchor quiz = new Anchor("", "");
    private transient ReadingId id;
    private ReadingPanes panes;

    ReadingView(Readings readings) {
        this.readings = readings;
        addClassName("reading");
        title.getElement().setAttribute("tabindex", "-1");
        message.addClassNames("status", "reading-message");
        message.getElement().setAttribute("role", "status");
        publish.addClassName("primary");
        publish.addClickListener(_ -> act(this::publish));
        quiz.addClassName("quiet");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = Ways.reading(event.getRouteParameters()).orElseThrow(NotFoundException::new);
        if (!readings.has(id)) throw new NotFoundException();
        // Else it is built when it is attached, in the language that is told then.
        if (isAttached()) build(new ReadingPanes.Shown());
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        if (id != null) build(panes == null ? new ReadingPanes.Shown() : panes.shown());
    }

    private void build(ReadingPanes.Shown shown) {
        removeAll();
        var workbench = readings.workbench(id);
        var back = new Anchor(Ways.READINGS, getTranslation("reading.back"));
        message.setText("");
        quiz.setText(getTranslation("reading.quiz"));
        var steps = new Div(quiz, publish);
        steps.addClassName("steps");
        var head = new Section(back, title, counts, changes, steps);
        head.addClassNames("card", "reading-head");
        panes = new ReadingPanes(readings, workbench, PageLanguage.current(), shown, this::act);
        add(head, message, new ReadingTools(this::acceptAll), panes, settings(workbench));
        show(workbench);
    }

    private ReadingSettings settings(Workbench workbench) {
        return new ReadingSettings(
                workbench.reading(),
                names -> act(() -> readings.rename(id, names)),
                text -> {
                    readings.importAgain(id, text);
                    build(new ReadingPanes.Shown());
                    title.getElement().executeJs("this.focus()");
                },
                () -> tell(() -> {
                    readings.delete(id);
                    Ways.toReadings();
                }));
    }

    private void show(Workbench workbench) {
        var reading = workbench.reading();
        title.setText(reading.title().in(PageLanguage.current()));
        var states = workbench.counts();
        counts.setText(getTranslation(
                "reading.counts",
                Map.of(
                        "count", workbench.candidates().size(),
                        "open", states.getOrDefault(State.OPEN, 0L),
                        "accepted", states.getOrDefault(State.ACCEPTED, 0L))));
        changes.setVisible(reading.version() > 1);
        if (changes.isVisible()) changes.setText(changed(workbench));
        boolean isAny = states.containsKey(State.ACCEPTED);
        publish.setVisible(isAny || reading.publishedAt() != null);
        publish.setText(
                isAny
                        ? getTranslation("reading.publish", Map.of("count", states.get(State.ACCEPTED)))
                        : getTranslation("reading.withdraw"));
        quiz.setVisible(reading.publishedAt() != null);
        PageTitle.show(this, title.getText());
    }

    private String changed(Workbench workbench) {
        var all = workbench.changes();
        return getTranslation(
                "reading.changes",
                Map.of(
                        "version", workbench.reading().version(),
                        "added", all.getOrDefault(Change.ADDED, 0L),
                        "changed", all.getOrDefault(Change.CHANGED, 0L),
                        "gone", all.getOrDefault(Change.GONE, 0L)));
    }

    /** Does something and shows the screen as it is then, or says why it cannot be done. */
    private void act(SerializableRunnable action) {
        message.setText("");
        tell(action);
        tell(this::refresh);
    }

    private void tell(SerializableRunnable action) {
        try {
            action.run();
        } catch (ReadingException e) {
            message.setText(getTranslation(e.messageKey(), e.arguments()));
        }
    }

    private void refresh() {
        var workbench = readings.workbench(id);
        show(workbench);
        panes.refresh(workbench);
    }

    private void acceptAll(double confidence, boolean suggestions) {
        act(() -> {
            int accepted = readings.acceptAll(id, confidence, suggestions);
            message.setText(getTranslation("reading.accept-all.done", Map.of("count", accepted)));
        });
    }

    private void publish() {
        int facts = readings.publish(id);
        int accepted = readings.workbench(id).accepted().size();
        message.setText(getTranslation(
                facts == accepted ? "reading.publish.done" : "reading.publish.some",
                Map.of("facts", facts, "lacking", accepted - facts)));
    }
}
