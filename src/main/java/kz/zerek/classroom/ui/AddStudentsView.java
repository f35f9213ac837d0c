package kz.zerek.classroom.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import kz.zerek.account.CurrentPerson;
import kz.zerek.account.NewStudent;
import kz.zerek.account.People;
import kz.zerek.account.Role;
import kz.zerek.classroom.ClassId;
import kz.zerek.classroom.Classes;
import kz.zerek.classroom.Students;
import kz.zerek.classroom.roster.Roster;
import kz.zerek.shell.PageTitle;
import kz.zerek.shell.Screen;
import kz.zerek.shell.ShellLayout;
import org.jspecify.annotations.Nullable;

/** Where a list of students comes in, is looked at, and is added to a class: all of it or nothing. */
@RolesAllowed(Role.TEACHERS)
@Route(value = Ways.ADD, layout = ShellLayout.class)
class AddStudentsView extends Screen {

    private final transient Classes classes;
    private final transient Students students;
    private final transient CurrentPerson current;
    private final Anchor back = new Anchor("", "");
    private final H1 title = new H1();
    private final Paragraph lead = new Paragraph();
    private final Section input;
    private final Div found = new Div();
    private transient ClassId id;
    private transient @Nullable Roster roster;

    AddStudentsView(Classes classes, Students students, People people, CurrentPerson current) {
        this.classes = classes;
        this.students = students;
        this.current = current;
        // Stays when the language changes, with what was pasted.
        input = new Section(back, title, lead, new RosterInput(people, this::show, this::forget));
        input.addClassName("card");
    }

    @Override
    protected void enter(BeforeEnterEvent event) {
        id = Ways.classroom(event.getRouteParameters());
        back.setText(classes.get(current.get(), id).name());
        back.setHref(Ways.address(id));
        forget();
    }

    private void forget() {
        roster = null;
        found.removeAll();
    }

    @Override
    protected void fill() {
        title.setText(getTranslation("add.title"));
        lead.setText(getTranslation("add.lead"));
        add(input, message(), found);
        if (roster != null) show(roster);
        PageTitle.show(this, getTranslation("add.title"));
    }

    private void show(Roster read) {
        roster = read;
        found.removeAll();
        switch (read) {
            case Roster.Ready ready -> found.add(new RosterPreview(ready, this::show, this::add));
            case Roster.Refused refused -> {
                found.add(RosterPreview.problems("add.mistakes", refused.mistakes()));
                if (!refused.remarks().isEmpty()) found.add(RosterPreview.problems("add.remarks", refused.remarks()));
            }
        }
        found.getElement().executeJs("this.scrollIntoView({block: 'nearest'}); this.querySelector('h2').focus()");
    }

    private void add(Roster.Ready ready) {
        var added = ready.students().stream()
                .map(student -> new NewStudent(student.name().full(), student.login()))
                .toList();
        act(() -> {
            students.add(current.get(), id, added);
            Ways.toClass(id);
        });
    }
}
