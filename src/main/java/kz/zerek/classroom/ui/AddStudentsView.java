package kz.zerek.classroom.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import kz.zerek.account.CurrentPerson;
import kz.zerek.account.NewStudent;
import kz.zerek.account.Role;
import kz.zerek.classroom.ClassException;
import kz.zerek.classroom.ClassId;
import kz.zerek.classroom.Classes;
import kz.zerek.classroom.Students;
import kz.zerek.classroom.roster.Roster;
import kz.zerek.language.message.RefusedException;
import kz.zerek.shell.Message;
import kz.zerek.shell.PageTitle;
import kz.zerek.shell.ShellLayout;
import org.jspecify.annotations.Nullable;

/** Where a list of students comes in, is looked at, and is added to a class: all of it or nothing. */
@RolesAllowed(Role.TEACHERS)
@Route(value = Ways.ADD, layout = ShellLayout.class)
class AddStudentsView extends Div implements BeforeEnterObserver, LocaleChangeObserver {

    private final transient Classes classes;
    private final transient Students students;
    private final transient CurrentPerson current;
    private final Anchor back = new Anchor("", "");
    private final H1 title = new H1();
    private final Paragraph lead = new Paragraph();
    private final Section input;
    private final Message message = new Message();
    private final Div found = new Div();
    private transient ClassId id;
    private transient @Nullable Roster roster;

    AddStudentsView(Classes classes, Students students, CurrentPerson current) {
        this.classes = classes;
        this.students = students;
        this.current = current;
        // Stays when the language changes, with what was pasted.
        input = new Section(back, title, lead, new RosterInput(this::show));
        input.addClassName("card");
        add(input, message, found);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = Ways.classroom(event.getRouteParameters());
        try {
            back.setText(classes.get(current.get(), id).name());
        } catch (RefusedException e) {
            throw new NotFoundException();
        }
        back.setHref(Ways.address(id));
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        title.setText(getTranslation("add.title"));
        lead.setText(getTranslation("add.lead"));
        message.clear();
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
        try {
            add(added);
            UI.getCurrent().navigate(Ways.address(id));
        } catch (ClassException e) {
            message.say(getTranslation(e.messageKey(), e.arguments()));
        }
    }

    private void add(List<NewStudent> added) {
        students.add(current.get(), id, added);
    }
}
