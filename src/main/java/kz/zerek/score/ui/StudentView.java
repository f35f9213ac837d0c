package kz.zerek.score.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import kz.zerek.account.CurrentPerson;
import kz.zerek.account.People;
import kz.zerek.account.Person;
import kz.zerek.account.PersonId;
import kz.zerek.account.Role;
import kz.zerek.assignment.PassMarks;
import kz.zerek.attempt.AnswerTexts;
import kz.zerek.attempt.Attempt;
import kz.zerek.attempt.AttemptId;
import kz.zerek.attempt.GivenMark;
import kz.zerek.classroom.ClassId;
import kz.zerek.score.ChangedMarks;
import kz.zerek.score.Gradebook;
import kz.zerek.score.StudentAttempt;
import kz.zerek.score.StudentPage;
import kz.zerek.shell.PageTitle;
import kz.zerek.shell.PagedList;
import kz.zerek.shell.Screen;
import kz.zerek.shell.ShellLayout;
import org.jspecify.annotations.Nullable;

/** All that a student of a class has taken. Each attempt can be opened, and marks changed. */
@RolesAllowed(Role.TEACHERS)
@Route(value = Ways.STUDENT, layout = ShellLayout.class)
class StudentView extends Screen {

    private final transient Gradebook gradebook;
    private final transient ChangedMarks changes;
    private final transient AnswerTexts texts;
    private final transient PassMarks passMarks;
    private final transient People people;
    private final transient CurrentPerson current;
    private transient ClassId id;
    private transient PersonId student;
    private transient StudentPage page;
    private final PagedList rows = new PagedList(
            "gradebook.attempts.all",
            "gradebook.no-attempts",
            () -> page.attempts().size(),
            this::rows);
    private transient @Nullable AttemptId opened;

    StudentView(
            Gradebook gradebook,
            ChangedMarks changes,
            AnswerTexts texts,
            PassMarks passMarks,
            People people,
            CurrentPerson current) {
        this.gradebook = gradebook;
        this.changes = changes;
        this.texts = texts;
        this.passMarks = passMarks;
        this.people = people;
        this.current = current;
    }

    @Override
    protected void enter(BeforeEnterEvent event) {
        id = Ways.classroom(event.getRouteParameters());
        student = Ways.student(event.getRouteParameters());
        opened = null;
        rows.enter(event);
        page = gradebook.student(current.get(), id, student);
    }

    @Override
    protected void fill() {
        rows.refresh();
        var attempts = new Section(rows);
        attempts.addClassName("card");
        add(head(), message(), attempts);
        page.attempts().stream()
                .filter(attempt -> attempt.id().equals(opened))
                .forEach(attempt -> add(new AttemptSection(attempt, changes.attempt(teacher(), attempt.id()), this)));
        PageTitle.show(this, page.student().name());
    }

    private Section head() {
        var head = new Section(
                new Anchor(Ways.gradebook(id), getTranslation("gradebook.back")),
                new H1(page.student().name()));
        if (page.student().login() != null)
            head.add(new Paragraph(page.student().login()));
        if (page.mean() != null) head.add(new Paragraph(mean(page.mean())));
        head.addClassName("card");
        return head;
    }

    private String mean(int percent) {
        var mean = getTranslation("gradebook.mean.of", Map.of("percent", percent));
        return page.scale() == null
                ? mean
                : mean + " · "
                        + getTranslation(
                                "gradebook.grade", Map.of("grade", page.scale().grade(percent)));
    }

    void open(AttemptId attempt) {
        opened = attempt.equals(opened) ? null : attempt;
        act(this::build);
    }

    private AttemptList rows(int offset, int limit) {
        return new AttemptList(PagedList.part(page.attempts(), offset, limit), this);
    }

    /** After a mark was changed. */
    void reload() {
        page = gradebook.student(current.get(), id, student);
        build();
    }

    boolean isOpen(AttemptId attempt) {
        return attempt.equals(opened);
    }

    /** Whether an attempt of the student passed its test; empty if that asks for no number of points. */
    Optional<Boolean> isPassed(StudentAttempt row, Attempt attempt) {
        return passMarks.isPassed(row.assignment(), attempt);
    }

    ChangedMarks changes() {
        return changes;
    }

    AnswerTexts texts() {
        return texts;
    }

    /** The names of those who changed marks, by their ids; those who have no account any more are left out. */
    Map<PersonId, String> names(Collection<GivenMark> marks) {
        return people.names(marks.stream().map(GivenMark::by));
    }

    Person teacher() {
        return current.get();
    }
}
