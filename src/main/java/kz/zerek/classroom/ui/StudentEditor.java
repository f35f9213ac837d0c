package kz.zerek.classroom.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Map;
import kz.zerek.account.Names;
import kz.zerek.classroom.StudentRow;
import kz.zerek.shell.Form;
import kz.zerek.shell.FormField;

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
        var card = new Anchor(Ways.card(view.id(), row.id()), getTranslation("class.student.card"));
        card.addClassNames("button", "quiet");
        var remove = new NativeButton(getTranslation("class.student.remove"), _ -> view.act(this::remove));
        remove.addClassName("quiet");
        var ways = new Div(card, remove);
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

    /** A step away, since it cannot be undone. */
    private NativeDetails delete() {
        var sure = new NativeButton(
                getTranslation("class.student.delete.sure"),
                _ -> view.act(() -> {
                    view.students().delete(view.teacher(), view.id(), row.id());
                    view.build();
                    view.message().say(view.getTranslation("class.student.deleted", Map.of("name", row.name())));
                }));
        sure.addClassNames("quiet", "danger");
        return new NativeDetails(
                getTranslation("class.student.delete"),
                new Div(new Paragraph(getTranslation("class.student.delete.text")), sure));
    }
}
