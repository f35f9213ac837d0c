package kz.zerek.account.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import kz.zerek.account.CurrentPerson;
import kz.zerek.account.InvitationAddress;
import kz.zerek.account.Invitations;
import kz.zerek.account.People;
import kz.zerek.account.Role;
import kz.zerek.account.Secret;
import kz.zerek.shell.ActionButton;
import kz.zerek.shell.LinkButton;
import kz.zerek.shell.LocalAddressWarning;
import kz.zerek.shell.PageTitle;
import kz.zerek.shell.PagedList;
import kz.zerek.shell.Screen;
import kz.zerek.shell.ServerAddress;
import kz.zerek.shell.ShellLayout;

/** The owner's colleagues: who teaches here, and how one more comes in. */
@RolesAllowed(Role.OWNERS)
@Menu(order = 90, title = "people.title")
@Route(value = "people", layout = ShellLayout.class)
class PeopleView extends Screen {

    /** Of the screen that the classes have for the owner. */
    private static final String STUDENTS = "people/students";

    private final transient People people;
    private final transient Invitations invitations;
    private final transient CurrentPerson current;
    private final PagedList rows = new PagedList("people.teachers", "people.teachers", this::count, this::list);

    PeopleView(People people, Invitations invitations, CurrentPerson current) {
        this.people = people;
        this.invitations = invitations;
        this.current = current;
    }

    @Override
    protected void enter(BeforeEnterEvent event) {
        rows.enter(event);
    }

    @Override
    protected void fill() {
        var invite = ActionButton.primary(
                getTranslation("people.invite"),
                () -> act(() -> showLink(invitations.invite(current.get(), Role.TEACHER), "people.invite.link")));
        var ways = new Div(invite, LinkButton.quiet(STUDENTS, getTranslation("people.students")));
        ways.addClassName("ways");
        var head =
                new Section(new H1(getTranslation("people.title")), new Paragraph(getTranslation("people.lead")), ways);
        head.addClassName("card");
        var list = new Section(new H2(getTranslation("people.teachers")));
        list.addClassName("card");
        rows.refresh();
        list.add(rows);
        add(head, message(), list);
        PageTitle.show(this, getTranslation("people.title"));
    }

    private int count() {
        return people.teachers(current.get()).size();
    }

    private Div list(int offset, int limit) {
        var owner = current.get();
        var list = new Div();
        for (var person : PagedList.part(people.teachers(owner), offset, limit))
            list.add(new PersonRow(person, person.id().equals(owner.id()), this));
        return list;
    }

    void renew(PersonRow row) {
        act(() -> showLink(invitations.renew(current.get(), row.id()), "people.renew.link"));
    }

    void setRole(PersonRow row, Role role) {
        act(() -> {
            people.setRole(current.get(), row.id(), role);
            build();
            message().say(getTranslation(role == Role.OWNER ? "people.is-owner" : "people.is-teacher", row.name()));
        });
    }

    void delete(PersonRow row) {
        act(() -> {
            people.deleteTeacher(current.get(), row.id());
            build();
            message().say(getTranslation("people.deleted", row.name()));
        });
    }

    private void showLink(Secret token, String key) {
        message().say(getTranslation(key, Map.of("days", Invitations.DAYS)));
        message().add(new LinkLine(ServerAddress.root() + InvitationAddress.of(token)), new LocalAddressWarning());
    }
}
