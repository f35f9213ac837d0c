package kz.zerek.classroom.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import kz.zerek.account.CurrentPerson;
import kz.zerek.account.Person;
import kz.zerek.account.Role;
import kz.zerek.classroom.ClassId;
import kz.zerek.classroom.ClassLink;
import kz.zerek.classroom.Classes;
import kz.zerek.classroom.StudentRow;
import kz.zerek.classroom.StudentWork;
import kz.zerek.classroom.Students;
import kz.zerek.shell.LinkButton;
import kz.zerek.shell.PageTitle;
import kz.zerek.shell.Screen;
import kz.zerek.shell.ShellLayout;
import org.springframework.beans.factory.ObjectProvider;

/** One class: its students, how more come in, and who teaches it. */
@RolesAllowed(Role.TEACHERS)
@Route(value = Ways.CLASS, layout = ShellLayout.class)
class ClassView extends Screen {

    private final transient Classes classes;
    private final transient Students students;
    private final transient CurrentPerson current;
    private final transient StudentWork work;
    private final transient ObjectProvider<ClassLink> links;
    private transient ClassId id;

    ClassView(
            Classes classes,
            Students students,
            CurrentPerson current,
            StudentWork work,
            ObjectProvider<ClassLink> links) {
        this.classes = classes;
        this.students = students;
        this.current = current;
        this.work = work;
        this.links = links;
    }

    @Override
    protected void enter(BeforeEnterEvent event) {
        id = Ways.classroom(event.getRouteParameters());
        classes.get(current.get(), id);
    }

    @Override
    protected void fill() {
        var teacher = current.get();
        var classroom = classes.get(teacher, id);
        var all = students.of(teacher, id);
        var list = new StudentList(all, this);
        var begun = work.begun(id, all.stream().map(StudentRow::id).toList());
        add(head(classroom.name(), list.size()), message());
        var twice = students.twice(teacher, id);
        if (!twice.isEmpty()) add(new TwiceSection(twice, begun, this));
        add(list);
        int count = begun.values().stream().mapToInt(Integer::intValue).sum();
        var settings = new ClassSettings(classroom, classes.teachers(teacher, id), count, this);
        add(new CodeSection(classroom, this), settings);
        PageTitle.show(this, classroom.name());
    }

    private Section head(String name, int count) {
        var back = new Anchor(Ways.CLASSES, getTranslation("class.back"));
        var ways = new Nav(
                count == 0
                        ? LinkButton.primary(Ways.add(id), getTranslation("class.add"))
                        : LinkButton.quiet(Ways.add(id), getTranslation("class.add")),
                LinkButton.quiet(Ways.cards(id), getTranslation("class.cards")));
        links.orderedStream()
                .forEach(link -> ways.add(LinkButton.quiet(link.address(id), getTranslation(link.title()))));
        ways.addClassName("ways");
        ways.setAriaLabel(name);
        var head = new Section(
                back, new H1(name), new Paragraph(getTranslation("class.students", Map.of("count", count))), ways);
        head.addClassName("card");
        return head;
    }

    Classes classes() {
        return classes;
    }

    Students students() {
        return students;
    }

    Person teacher() {
        return current.get();
    }

    ClassId id() {
        return id;
    }
}
