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
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.zerek.reading.Candidate.Change;
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
    private final Notice notice = new Notice();
    private final NativeButton publish = new NativeButton();
    private final Anchor quiz = new Anchor("", "");
    private transient ReadingId id;
    private transient Shown shown = Shown.ALL;
    private ReadingTools tools;
    private ReadingPanes panes;

    ReadingView(Readings readings) {
        this.readings = readings;
        addClassName("reading");
        title.getElement().setAttribute("tabindex", "-1");
        publish.addClassName("primary");
        publish.addClickListener(_ -> act(this::publish));
        quiz.addClassName("quiet");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = Ways.reading(event.getRouteParameters()).orElseThrow(NotFoundException::new);
        if (!readings.has(id)) throw new NotFoundException();
        shown = Shown.of(event.getLocation().getQueryParameters());
        panes = null;
        // Else it is built when it is attached, in the language that is told then.
        if (isAttached()) build();
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        if (id != null) build();
    }

    private void build() {
        var edited = Optional.ofNullable(panes).flatMap(ReadingPanes::edited);
        removeAll();
        var workbench = readings.workbench(id);
        var back = new Anchor(Ways.READINGS, getTranslation("reading.back"));
        notice.clear();
        quiz.setText(getTranslation("reading.quiz"));
        var steps = new Div(quiz, publish);
        steps.addClassName("steps");
        var head = new Section(back, title, counts, changes, steps);
        head.addClassNames("card", "reading-head");
        tools = new ReadingTools(this::acceptAll);
        panes = new ReadingPanes(readings, workbench, PageLanguage.current(), shown, edited, this::act, this::show);
        turn(panes.shown());
        add(head, notice, tools, panes, settings(workbench));
        show(workbench);
    }

    private void show(Shown other) {
        tell(() -> {
            panes.show(other);
            turn(panes.shown());
        });
    }

    /** What is shown stands in the address. */
    private void turn(Shown other) {
        tools.setKind(other.kind());
        if (!other.equals(shown)) Ways.replaceAddress(id, other.query());
        shown = other;
    }

    private ReadingSettings settings(Workbench workbench) {
        return new ReadingSettings(
                workbench.reading(),
                (language, name) -> act(() -> readings.rename(id, language, name)),
                text -> {
                    readings.importAgain(id, text);
                    panes = null;
                    turn(Shown.ALL.with(Shown.Which.CHANGED));
                    build();
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
        int accepted = workbench.accepted().size();
        counts.setText(getTranslation(
                "reading.counts",
                Map.of(
                        "count", workbench.candidates().size(),
                        "open", workbench.undecided(),
                        "accepted", accepted)));
        changes.setVisible(reading.version() > 1);
        if (changes.isVisible()) changes.setText(changed(workbench));
        publish.setVisible(accepted > 0 || reading.publishedAt() != null);
        publish.setText(
                accepted > 0
                        ? getTranslation("reading.publish", Map.of("count", accepted))
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
        notice.clear();
        tell(action);
        tell(this::refresh);
    }

    private void tell(SerializableRunnable action) {
        try {
            action.run();
        } catch (ReadingException e) {
            notice.say(getTranslation(e.messageKey(), e.arguments()));
        }
    }

    private void refresh() {
        var workbench = readings.workbench(id);
        show(workbench);
        panes.refresh(workbench);
    }

    private void acceptAll(double confidence, boolean suggestions) {
        act(() -> {
            var before = readings.acceptAll(id, confidence, shown.kind(), suggestions);
            var done = getTranslation("reading.accept-all.done", Map.of("count", before.size()));
            if (before.isEmpty()) notice.say(done);
            else
                notice.say(done, getTranslation("reading.accept-all.undo"), () -> act(() -> readings.undo(id, before)));
        });
    }

    private void publish() {
        var published = readings.publish(id);
        var done = Stream.of(
                        counted("reading.publish.done", published.facts(), true),
                        counted("reading.publish.unready", published.unready(), false),
                        counted("reading.publish.gone", published.gone(), false))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
        if (published.unready() == 0) notice.say(done);
        else
            notice.say(done, getTranslation("reading.publish.show"), () -> {
                turn(Shown.ALL.with(Shown.Which.UNREADY));
                build();
            });
    }

    private Optional<String> counted(String key, int count, boolean isToldOfNone) {
        return count == 0 && !isToldOfNone
                ? Optional.empty()
                : Optional.of(getTranslation(key, Map.of("count", count)));
    }
}
