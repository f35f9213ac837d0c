package kz.zerek.account.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.Map;
import kz.zerek.account.Person;
import kz.zerek.account.PersonId;
import kz.zerek.account.Role;
import kz.zerek.shell.ActionButton;
import kz.zerek.shell.Confirmation;

/** A colleague in the owner's list, and what can be done about them. */
class PersonRow extends Div {

    private final transient Person person;

    PersonRow(Person person, boolean isOneself, PeopleView view) {
        this.person = person;
        addClassName("person-row");
        var role = getTranslation("account.role." + person.role().key());
        add(new H3(person.name()), new Paragraph(person.login() == null ? role : role + " · " + person.login()));
        if (isOneself) return;
        var actions = new Div();
        actions.addClassName("actions");
        if (person.login() != null) actions.add(button("people.renew", () -> view.renew(this)));
        add(actions);
        if (person.role() == Role.OWNER)
            actions.add(button("people.make-teacher", () -> view.setRole(this, Role.TEACHER)));
        else add(makeOwner(view));
        add(delete(view));
    }

    PersonId id() {
        return person.id();
    }

    /** For messages. */
    Map<String, String> name() {
        return Map.of("name", person.name());
    }

    private NativeButton button(String key, SerializableRunnable action) {
        return new NativeButton(getTranslation(key), _ -> action.run());
    }

    /** A step away: whoever is an owner can take the rights of all others. */
    private NativeDetails makeOwner(PeopleView view) {
        var button = ActionButton.quiet(getTranslation("people.make-owner.sure"), () -> view.setRole(this, Role.OWNER));
        var text = new Paragraph(getTranslation("people.make-owner.text", name()));
        return new NativeDetails(getTranslation("people.make-owner"), new Div(text, button));
    }

    private Confirmation delete(PeopleView view) {
        return new Confirmation(
                getTranslation("people.delete"),
                getTranslation("people.delete.text", name()),
                getTranslation("people.delete.confirm"),
                () -> view.delete(this));
    }
}
