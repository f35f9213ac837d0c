package kz.zerek.account.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import kz.zerek.account.AccountException;
import kz.zerek.account.CurrentPerson;
import kz.zerek.account.InvitationAddress;
import kz.zerek.account.Invitations;
import kz.zerek.account.People;
import kz.zerek.account.Role;
import kz.zerek.account.Secret;
import kz.zerek.shell.Message;
import kz.zerek.shell.PageTitle;
import kz.zerek.shell.ServerAddress;
import kz.zerek.shell.ShellLayout;

/** The owner's colleagues: who teaches here, and how one more comes in. */
@RolesAllowed(Role.OWNERS)
@Menu(order = 90, title = "people.title")
@Route(value = "people", layout = ShellLayout.class)
class PeopleView extends Div implements LocaleChangeObserver {

    private final transient People people;
    private final transient Invitations invitations;
    private final transient CurrentPerson current;
    private final Message message = new Message();

    PeopleView(People people, Invitations invitations, CurrentPerson current) {
        this.people = people;
        this.invitations = invitations;
        this.current = current;
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        message.clear();
        build();
        PageTitle.show(this, getTranslation("people.title"));
    }

    private void build() {
        removeAll();
        var invite = new NativeButton(
                getTranslation("people.invite"),
                _ -> act(() -> showLink(invitations.invite(current.get(), Role.TEACHER), "people.invite.link")));
        invite.addClassName("primary");
        var head = new Section(
                new H1(getTranslation("people.title")), new Paragraph(getTranslation("people.lead")), invite);
        head.addClassName("card");
        var list = new Section(new H2(getTranslation("people.teachers")));
        list.addClassName("card");
        var owner = current.get();
        for (var person : people.teachers(owner))
            list.add(new PersonRow(person, person.id().equals(owner.id()), this));
        add(head, message, list);
    }

    void renew(PersonRow row) {
        act(() -> showLink(invitations.renew(current.get(), row.person()), "people.renew.link"));
    }

    void setRole(PersonRow row, Role role) {
        act(() -> {
            people.setRole(current.get(), row.person(), role);
            build();
        });
    }

    void delete(PersonRow row) {
        act(() -> {
            people.deleteTeacher(current.get(), row.person());
            build();
        });
    }

    private void act(Runnable action) {
        message.clear();
        try {
            action.run();
        } catch (AccountException e) {
            message.say(getTranslation(e.messageKey(), e.arguments()));
        }
    }

    private void showLink(Secret token, String key) {
        message.say(getTranslation(key, Map.of("days", Invitations.DAYS)));
        message.add(new LinkLine(ServerAddress.root() + InvitationAddress.of(token)));
    }
}
