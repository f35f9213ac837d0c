package kz.zerek.classroom.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.Map;
import kz.zerek.account.Names;
import kz.zerek.classroom.StudentRow;
import kz.zerek.shell.ActionButton;
import kz.zerek.shell.Confirmation;
import kz.zerek.shell.Form;
import kz.zerek.shell.FormField;
import kz.zerek.shell.LinkButton;

/** What can be changed about a student. */
class StudentEditor extends Section {

    private static final String NAME = "student";

    private final transient StudentRow row;
    private final ClassView view;

    StudentEditor(StudentRow row, ClassView view) {
        this.row = row;
        this.view = view;
        addClassName("student-editor");
        var title = new H2(row.name());
        title.getElement().setAttribute("tabindex", "-1");
        title.getElement().executeJs("this.focus()");
        var name = new FormField(NAME, getTranslation("class.student.name"))
                .longest(Names.LONGEST_NAME)
                .value(row.name());
        var ways = new Div(
                LinkButton.quiet(Ways.card(view.id(), row.id()), getTranslation("class.student.card")),
                ActionButton.quiet(getTranslation("class.student.remove"), () -> view.act(this::remove)));
        ways.addClassName("ways");
        add(title, new Form(getTranslation("class.student.save"), this::rename, name), ways, delete());
    }

    private void rename(Map<String, String> values) {
        view.act(() -> {
            view.students().rename(view.teacher(), view.id(), row.id(), values.getOrDefault(NAME, ""));
            view.build();
        });
    }

    private void remove() {
        view.students().remove(view.teacher(), view.id(), row.id());
        view.build();
        var name = Map.of("name", row.name());
        view.message()
                .say(
                        getTranslation("class.student.removed", name),
                        getTranslation("shell.undo"),
                        () -> view.act(() -> putBack(name)));
    }

    private void putBack(Map<String, String> name) {
        view.students().putBack(view.teacher(), view.id(), row.id());
        view.build();
        view.message().say(view.getTranslation("class.student.back", name));
    }

    private Confirmation delete() {
        return new Confirmation(
                getTranslation("class.student.delete"),
                getTranslation("class.student.delete.text"),
                getTranslation("class.student.delete.sure"),
                () -> view.act(() -> {
                    view.students().delete(view.teacher(), view.id(), row.id());
                    view.build();
                    view.message().say(view.getTranslation("class.student.deleted", Map.of("name", row.name())));
                }));
    }
}
