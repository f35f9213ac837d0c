package kz.zerek.reading.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.zerek.account.CurrentPerson;
import kz.zerek.account.Role;
import kz.zerek.reading.Candidate.Change;
import kz.zerek.reading.OwnReadings;
import kz.zerek.reading.ReadingException;
import kz.zerek.reading.ReadingId;
import kz.zerek.reading.Readings;
import kz.zerek.reading.Workbench;
import kz.zerek.shell.PageLanguage;
import kz.zerek.shell.PageTitle;
import kz.zerek.shell.Screen;
import kz.zerek.shell.ShellLayout;

/** A document beside what was found in it: here a teacher decides what becomes a fact. */
@RolesAllowed(Role.TEACHERS)
@Route(value = Ways.READING, layout = ShellLayout.class)
class ReadingView extends Screen {

    private final transient Readings readings;
    private final transient OwnReadings own;
    private final transient CurrentPerson current;
    private final H1 title = new H1();
    private final Paragraph counts = new Paragraph();
    private final Paragraph changes = new Paragraph();
    private final NativeButton publish = new NativeButton();
    private final Anchor quiz = new Anchor("", "");
    private DocumentInput newVersion = newVersion();
    private transient ReadingId id;
    private transient Shown shown = Shown.ALL;
    private ReadingTools tools;
    private ReadingPanes panes;
    private ReadingSettings settings;

    ReadingView(Readings readings, OwnReadings own, CurrentPerson current) {
        this.readings = readings;
        this.own = own;
        this.current = current;
        addClassName("reading");
        title.getElement().setAttribute("tabindex", "-1");
        publish.addClickListener(_ -> change(this::publish));
        quiz.addClassName("quiet");
    }

    @Override
    protected void enter(BeforeEnterEvent event) {
        id = Ways.reading(event.getRouteParameters()).orElseThrow(NotFoundException::new);
        own.require(current.get(), id);
        shown = Shown.of(event.getLocation().getQueryParameters());
        panes = null;
        settings = null;
        newVersion = newVersion();
    }

    @Override
    protected void translate() {
        try {
            own.require(current.get(), id);
            build();
        } catch (ReadingException e) {
            Ways.toReadings();
        }
    }

    @Override
    protected void fill() {
        var edited = Optional.ofNullable(panes).flatMap(ReadingPanes::edited);
        var workbench = readings.workbench(id);
        var back = new Anchor(Ways.READINGS, getTranslation("reading.back"));
        quiz.setText(getTranslation("reading.quiz"));
        quiz.setHref(Ways.quiz(id));
        var steps = new Div(quiz, publish);
        steps.addClassName("steps");
        var head = new Section(back, title, counts, changes, steps);
        head.addClassNames("card", "reading-head");
        tools = new ReadingTools(this::acceptAll);
        panes = new ReadingPanes(readings, workbench, PageLanguage.current(), shown, edited, this::change, this::show);
        turn(panes.shown());
        settings = settings(workbench);
        add(head, message(), tools, panes, settings);
        show(workbench);
    }

    private void show(Shown other) {
        act(() -> {
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

    /** What was begun in them goes on. */
    private ReadingSettings settings(Workbench workbench) {
        boolean isOpen = settings != null && settings.isOpen();
        var now = new ReadingSettings(
                workbench.reading(),
                (language, name) -> change(() -> readings.rename(id, language, name)),
                newVersion,
                () -> act(() -> {
                    readings.delete(id);
                    Ways.toReadings();
                }));
        now.setOpen(isOpen);
        return now;
    }

    private DocumentInput newVersion() {
        return new DocumentInput((_, text) -> importAgain(text));
    }

    private void importAgain(String text) {
        int again = readings.importAgain(id, text);
        panes = null;
        settings = null;
        newVersion = newVersion();
        turn(Shown.ALL.with(Shown.Which.CHANGED));
        build();
        counted("reading.changes.again", again, false).ifPresent(message()::say);
        title.getElement().executeJs("this.focus()");
    }

    private void show(Workbench workbench) {
        var reading = workbench.reading();
        title.setText(reading.title().in(PageLanguage.current()));
        int accepted = workbench.accepted().size();
        int unready = workbench.unready().size();
        int ready = accepted - unready;
        boolean isInBank = reading.publishedAt() != null && readings.isPublished(workbench);
        var all = getTranslation(
                "reading.counts",
                Map.of(
                        "count", workbench.candidates().size(),
                        "open", workbench.undecided(),
                        "accepted", accepted));
        counts.setText(sentences(
                Optional.of(all),
                counted("reading.counts.unready", unready, false),
                counted("reading.counts.bank", isInBank ? ready : 0, false)));
        changes.setVisible(reading.version() > 1);
        if (changes.isVisible()) changes.setText(changed(workbench));
        publish.setVisible(!isInBank && (ready > 0 || reading.publishedAt() != null));
        publish.setClassName("primary", ready > 0);
        publish.setText(
                ready > 0
                        ? getTranslation("reading.publish", Map.of("count", ready))
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
    private void change(SerializableRunnable action) {
        act(action);
        try {
            refresh();
        } catch (ReadingException e) {
            refused(e);
        }
    }

    private void refresh() {
        var workbench = readings.workbench(id);
        show(workbench);
        panes.refresh(workbench);
    }

    private void acceptAll(double confidence, boolean suggestions) {
        change(() -> {
            var before = readings.acceptAll(id, confidence, shown.kind(), suggestions);
            var done = getTranslation("reading.accept-all.done", Map.of("count", before.size()));
            if (before.isEmpty()) message().say(done);
            else
                message()
                        .say(
                                done,
                                getTranslation("reading.accept-all.undo"),
                                () -> change(() -> readings.undo(id, before)));
        });
    }

    private void publish() {
        var published = readings.publish(id);
        var done = sentences(
                counted("reading.publish.done", published.facts(), true),
                counted("reading.publish.unready", published.unready(), false),
                counted("reading.publish.gone", published.gone(), false));
        if (published.unready() == 0) message().say(done);
        else
            message().say(done, getTranslation("reading.publish.show"), () -> {
                turn(Shown.ALL.with(Shown.Which.UNREADY));
                build();
            });
    }

    @SafeVarargs
    private static String sentences(Optional<String>... some) {
        return Stream.of(some).flatMap(Optional::stream).collect(Collectors.joining(" "));
    }

    private Optional<String> counted(String key, int count, boolean isToldOfNone) {
        return count == 0 && !isToldOfNone
                ? Optional.empty()
                : Optional.of(getTranslation(key, Map.of("count", count)));
    }
}
