package kz.zerek.assignment.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.zerek.account.CurrentPerson;
import kz.zerek.account.Role;
import kz.zerek.assignment.Assignment;
import kz.zerek.assignment.AssignmentException;
import kz.zerek.assignment.AssignmentException.Problem;
import kz.zerek.assignment.AssignmentId;
import kz.zerek.assignment.AssignmentNotice;
import kz.zerek.assignment.Assignments;
import kz.zerek.assignment.Progress;
import kz.zerek.assignment.Rules;
import kz.zerek.classroom.Classes;
import kz.zerek.classroom.StudentNames;
import kz.zerek.exam.store.Exam;
import kz.zerek.exam.store.Exams;
import kz.zerek.language.message.RefusedException;
import kz.zerek.shell.ActionButton;
import kz.zerek.shell.Form;
import kz.zerek.shell.FormField;
import kz.zerek.shell.Hint;
import kz.zerek.shell.PageTitle;
import kz.zerek.shell.Screen;
import kz.zerek.shell.ShellLayout;
import org.springframework.beans.factory.ObjectProvider;

/** One assignment for its teacher: who is where, extra time, and the rules. */
@RolesAllowed(Role.TEACHERS)
@Route(value = Ways.ONE, layout = ShellLayout.class)
class AssignmentView extends Screen {

    private static final String MINUTES = "extra";
    /** A class answers a question in half a minute: often enough to see it, seldom enough for a hundred teachers. */
    private static final int POLL_MILLIS = 5_000;

    private static final int USUAL_MINUTES = 10;

    private final transient Assignments assignments;
    private final transient Classes classes;
    private final transient Exams exams;
    private final transient CurrentPerson current;
    private final transient ObjectProvider<AssignmentNotice> notices;
    private final transient Clock clock;
    private final LiveList live = new LiveList();
    private Registration polls = () -> {};
    private transient AssignmentId id;
    private transient RulesFields fields;
    private transient FormField minutes;
    private transient Rules seen;
    private transient List<AssignmentNotice.Way> told = List.of();

    AssignmentView(
            Assignments assignments,
            Classes classes,
            Exams exams,
            CurrentPerson current,
            ObjectProvider<AssignmentNotice> notices,
            Clock clock) {
        this.assignments = assignments;
        this.classes = classes;
        this.exams = exams;
        this.current = current;
        this.clock = clock;
        this.notices = notices;
    }

    @Override
    protected void enter(BeforeEnterEvent event) {
        id = Ways.assignment(event.getRouteParameters());
        var teacher = current.get();
        assignments.get(teacher, id);
        told = notices.orderedStream()
                .flatMap(notice -> notice.of(teacher, id).stream())
                .toList();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().setPollInterval(POLL_MILLIS);
        polls = event.getUI().addPollListener(_ -> showLive());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        polls.remove();
        event.getUI().setPollInterval(-1);
    }

    @Override
    protected void fill() {
        var assignment = assignments.get(current.get(), id);
        var head = new Section(
                new Anchor(Ways.ALL, getTranslation("assignment.back")),
                new H1(assignment.title()),
                new H2(getTranslation("assignment.live")),
                live);
        head.addClassName("card");
        var whom = new Hint(new Described(this, classes.all(current.get()), clock.instant()).text(assignment));
        head.addComponentAtIndex(2, whom);
        told.forEach(way -> head.addComponentAtIndex(3, notice(way)));
        var progress = assignments.progress(current.get(), id);
        live.show(progress);
        var exam = exams.get(assignment.exam(), assignment.version());
        add(head, message(), extra(exam, progress), rules(assignment, exam));
        PageTitle.show(this, assignment.title());
    }

    private Paragraph notice(AssignmentNotice.Way way) {
        var notice = new Paragraph(new Anchor(way.address(), getTranslation(way.key())));
        notice.addClassName(way.isDue() ? "note" : "hint");
        return notice;
    }

    private void showLive() {
        try {
            live.show(assignments.progress(current.get(), id));
        } catch (AssignmentException e) {
            // It was taken back, or the class is no longer theirs.
            Ways.toAll();
        }
    }

    /** As many as the author of the test gives those with special needs. */
    private static int minutesAsked(Exam exam) {
        var time = exam.blueprint().time();
        return time == null || time.extra() == 0 ? USUAL_MINUTES : time.extra();
    }

    private Section extra(Exam exam, List<Progress> progress) {
        var students = progress.stream().map(Progress::student).toList();
        var names = new StudentNames(students);
        minutes = new FormField(MINUTES, getTranslation("assignment.extra.minutes"))
                .number(0, Rules.MOST_MINUTES)
                .required()
                .value(String.valueOf(minutesAsked(exam)));
        var content = new Div(new Paragraph(getTranslation("assignment.extra.text")));
        content.addClassName("settings-content");
        progress.stream()
                .filter(row -> row.extraMinutes() > 0)
                .forEach(row -> content.add(new Paragraph(getTranslation(
                        "assignment.extra.given",
                        Map.of("name", names.of(row.student()), "minutes", row.extraMinutes())))));
        content.add(new Form(
                getTranslation("assignment.extra.give"),
                this::giveTime,
                new StudentChoice(getTranslation("assignment.extra.student"), students, Set.of()),
                minutes));
        var section = new Section(new NativeDetails(getTranslation("assignment.extra"), content));
        section.addClassName("card");
        return section;
    }

    private void giveTime(Map<String, String> values) {
        act(() -> {
            if (!minutes.check(values)) {
                minutes.focus();
                return;
            }
            var some = StudentChoice.ticked(values);
            if (some.isEmpty()) throw new AssignmentException(Problem.NOBODY);
            assignments.giveTime(current.get(), id, some, minutes(values));
            build();
            message().say(getTranslation("assignment.extra.done", Map.of("count", some.size())));
        });
    }

    private static int minutes(Map<String, String> values) {
        try {
            return Integer.parseInt(values.getOrDefault(MINUTES, "").strip());
        } catch (NumberFormatException e) {
            throw new AssignmentException(Problem.NUMBERS);
        }
    }

    private Section rules(Assignment assignment, Exam exam) {
        seen = assignment.rules();
        fields = new RulesFields(this, RulesFields.values(seen), exam.blueprint());
        var change = new Form(
                getTranslation("assignment.change"), this::change, fields.all().toArray(Component[]::new));
        boolean asksTheSame = exam.isSameForAll();
        fields.note(RulesFields.values(seen), asksTheSame);
        change.addChangeListener(values -> fields.note(values, asksTheSame));
        var section = new Section(new NativeDetails(getTranslation("assignment.rules"), new Div(change)));
        section.addClassName("card");
        if (assignments.isBegun(current.get(), id)) return section;
        section.add(ActionButton.quiet(getTranslation("assignment.take-back"), () -> act(this::takeBack)));
        return section;
    }

    private void change(Map<String, String> values) {
        act(() -> {
            if (!fields.check(values)) {
                fields.focus();
                return;
            }
            assignments.change(current.get(), id, seen, RulesFields.read(values));
            build();
            message().say(getTranslation("assignment.changed"));
        });
    }

    private void takeBack() {
        var taken = assignments.takeBack(current.get(), id);
        Ways.toAll().ifPresent(view -> view.takenBack(taken));
    }

    @Override
    protected void refused(RefusedException e) {
        if (e instanceof AssignmentException refusal && refusal.problem() == Problem.STALE) build();
        if (!fields.show(e)) super.refused(e);
    }
}
