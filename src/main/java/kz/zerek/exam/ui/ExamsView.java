package kz.zerek.exam.ui;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import kz.zerek.account.CurrentPerson;
import kz.zerek.account.Role;
import kz.zerek.exam.store.ExamException;
import kz.zerek.exam.store.ExamRow;
import kz.zerek.exam.store.Exams;
import kz.zerek.shell.PageTitle;
import kz.zerek.shell.PagedList;
import kz.zerek.shell.Screen;
import kz.zerek.shell.ShellLayout;

/** The tests of a teacher, and where a new one is made. */
@RolesAllowed(Role.TEACHERS)
@Menu(order = 20, title = "exams.title")
@Route(value = Ways.EXAMS, layout = ShellLayout.class)
class ExamsView extends Screen {

    private final transient Exams exams;
    private final transient CurrentPerson current;
    private final PagedList rows = new PagedList("exams.title", "exams.none", this::count, this::list);
    private NewExam create = new NewExam(this::create);

    ExamsView(Exams exams, CurrentPerson current) {
        this.exams = exams;
        this.current = current;
    }

    @Override
    protected void enter(BeforeEnterEvent event) {
        rows.enter(event);
    }

    @Override
    protected void fill() {
        var list =
                new Section(new H1(getTranslation("exams.title")), new Paragraph(getTranslation("exams.lead")), rows);
        list.addClassName("card");
        // What was typed of a new test stays.
        create = create.again();
        add(list, message(), create);
        rows.refresh();
        PageTitle.show(this, getTranslation("exams.title"));
    }

    private int count() {
        return exams.all(current.get()).size();
    }

    private ExamList list(int offset, int limit) {
        return new ExamList(PagedList.part(exams.all(current.get()), offset, limit), this::putAway);
    }

    private void create(NewExam form) {
        try {
            Ways.toExam(
                    exams.create(current.get(), form.title(), form.blueprint()).id());
        } catch (ExamException e) {
            form.setProblem(getTranslation(e.messageKey(), e.arguments()));
        }
    }

    private void putAway(ExamRow row) {
        var title = Map.of("title", row.title());
        act(() -> {
            exams.remove(current.get(), row.id());
            rows.refresh();
            message()
                    .say(
                            getTranslation("exams.put-away.done", title),
                            getTranslation("shell.undo"),
                            () -> act(() -> bringBack(row, title)));
        });
    }

    private void bringBack(ExamRow row, Map<String, String> title) {
        exams.bringBack(current.get(), row.id());
        rows.refresh();
        message().say(getTranslation("exams.put-away.back", title));
    }
}
