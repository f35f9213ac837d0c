package kz.zerek.classroom.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import kz.zerek.account.CurrentPerson;
import kz.zerek.account.Role;
import kz.zerek.classroom.StudentRow;
import kz.zerek.classroom.Students;
import kz.zerek.shell.Confirmation;
import kz.zerek.shell.PageTitle;
import kz.zerek.shell.PagedList;
import kz.zerek.shell.Screen;
import kz.zerek.shell.ShellLayout;

/** The students in no class, whom no teacher sees: here the owner can delete what is kept about them. */
@RolesAllowed(Role.OWNERS)
@Route(value = Ways.WITHOUT_CLASS, layout = ShellLayout.class)
class WithoutClassView extends Screen {

    private final transient Students students;
    private final transient CurrentPerson current;
    private final PagedList rows = new PagedList("class.without", "class.without.none", this::count, this::list);

    WithoutClassView(Students students, CurrentPerson current) {
        this.students = students;
        this.current = current;
    }

    @Override
    protected void enter(BeforeEnterEvent event) {
        rows.enter(event);
    }

    @Override
    protected void fill() {
        var list = new Section(
                new H1(getTranslation("class.without")), new Paragraph(getTranslation("class.without.lead")));
        list.addClassName("card");
        rows.refresh();
        list.add(rows);
        add(message(), list);
        PageTitle.show(this, getTranslation("class.without"));
    }

    private int count() {
        return students.countWithoutClass(current.get());
    }

    private Div list(int offset, int limit) {
        var list = new Div();
        for (var row : students.withoutClass(current.get(), offset, limit)) list.add(student(row));
        return list;
    }

    private Div student(StudentRow row) {
        var login = row.login() == null ? getTranslation("class.student.no-card") : row.login();
        var student = new Div(new H2(row.name()), new Paragraph(login), delete(row));
        student.addClassName("person-row");
        return student;
    }

    private Confirmation delete(StudentRow row) {
        return new Confirmation(
                getTranslation("class.student.delete"),
                getTranslation("class.student.delete.text"),
                getTranslation("class.student.delete.sure"),
                () -> act(() -> {
                    students.deleteWithoutClass(current.get(), row.id());
                    build();
                    message().say(getTranslation("class.student.deleted", Map.of("name", row.name())));
                }));
    }
}
