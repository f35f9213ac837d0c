package kz.zerek.classroom.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Map;
import kz.zerek.account.Names;
import kz.zerek.account.Person;
import kz.zerek.classroom.Classroom;
import kz.zerek.language.person.Login;
import kz.zerek.shell.ActionButton;
import kz.zerek.shell.Confirmation;
import kz.zerek.shell.Form;
import kz.zerek.shell.FormField;

/** What is seldom changed about a class: its name, who teaches it, and whether there is one. */
class ClassSettings extends Section {

    private static final String NAME = "name";
    private static final String LOGIN = "colleague";

    private final ClassView view;
    private final String name;

    /** @param begun how many assignments its students have begun, all together */
    ClassSettings(Classroom classroom, List<Person> teachers, int begun, ClassView view) {
        this.view = view;
        name = classroom.name();
        addClassName("card");
        var field = new FormField(NAME, getTranslation("class.name"))
                .longest(Names.LONGEST_NAME)
                .value(classroom.name());
        var login = new FormField(LOGIN, getTranslation("class.colleagues.login"))
                .longest(Login.LONGEST)
                .asTyped();
        var content = new Div(new Form(getTranslation("class.rename"), this::rename, field));
        content.addClassName("settings-content");
        content.add(new H2(getTranslation("class.colleagues")));
        teachers.forEach(teacher -> content.add(colleague(teacher, teachers.size() > 1)));
        content.add(new Form(getTranslation("class.colleagues.add"), this::addColleague, login), delete(begun));
        add(new NativeDetails(getTranslation("class.settings"), content));
    }

    private Div colleague(Person teacher, boolean removable) {
        var line = new Div(new Paragraph(teacher.name()));
        line.addClassName("line");
        if (removable) {
            var label = getTranslation("class.colleagues.remove", Map.of("name", teacher.name()));
            line.add(ActionButton.quiet(label, () -> view.act(() -> remove(teacher))));
        }
        return line;
    }

    private void rename(Map<String, String> values) {
        view.act(() -> {
            view.classes().rename(view.teacher(), view.id(), values.getOrDefault(NAME, ""));
            view.build();
        });
    }

    private void addColleague(Map<String, String> values) {
        view.act(() -> {
            view.classes().addTeacher(view.teacher(), view.id(), values.getOrDefault(LOGIN, ""));
            view.build();
        });
    }

    /** Who takes themselves away has no more to do here. */
    private void remove(Person teacher) {
        view.classes().removeTeacher(view.teacher(), view.id(), teacher.id());
        if (teacher.id().equals(view.teacher().id())) toClasses("class.left");
        else view.build();
    }

    private void toClasses(String key) {
        Ways.toClasses().ifPresent(classes -> classes.say(key, name));
    }

    private Confirmation delete(int begun) {
        return new Confirmation(
                getTranslation("class.delete"),
                getTranslation("class.delete.text", Map.of("count", begun)),
                getTranslation("class.delete.sure"),
                () -> view.act(() -> {
                    view.classes().delete(view.teacher(), view.id());
                    toClasses("class.deleted");
                }));
    }
}
