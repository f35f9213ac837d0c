package kz.zerek.account.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.PermitAll;
import java.io.ByteArrayInputStream;
import java.util.Map;
import kz.zerek.account.AccountException;
import kz.zerek.account.CurrentPerson;
import kz.zerek.account.Passwords;
import kz.zerek.account.People;
import kz.zerek.account.Person;
import kz.zerek.account.SignIns;
import kz.zerek.shell.ActionButton;
import kz.zerek.shell.Form;
import kz.zerek.shell.FormField;
import kz.zerek.shell.PageTitle;
import kz.zerek.shell.ShellLayout;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** One's own account: password, data, and the way out. */
@PermitAll
@Route(value = AccountView.PATH, layout = ShellLayout.class)
class AccountView extends Div implements LocaleChangeObserver {

    static final String PATH = "account";

    private static final String OLD = "old";
    private static final String PASSWORD = "password";
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final transient People people;
    private final transient SignIns signIns;
    private final transient CurrentPerson current;
    private final Paragraph done = new Paragraph();
    private FormField old;
    private FormField password;

    AccountView(People people, SignIns signIns, CurrentPerson current) {
        this.people = people;
        this.signIns = signIns;
        this.current = current;
        addClassName("narrow");
        done.addClassName("status");
        done.getElement().setAttribute("role", "status");
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        build();
    }

    private void build() {
        removeAll();
        var person = current.get();
        done.setText("");
        add(head(person));
        if (person.login() != null) add(newPassword(person));
        add(data(person));
        PageTitle.show(this, getTranslation("account.title"));
    }

    private Section head(Person person) {
        var out = ActionButton.primary(getTranslation("account.sign-out"), () -> current.signOut());
        var everywhere = ActionButton.quiet(getTranslation("account.sign-out.others"), () -> signOutOthers(person));
        var says = getTranslation("account.role." + person.role().key());
        var login = person.login() == null ? says : says + " · " + person.login();
        var head = new Section(new H1(person.name()), new Paragraph(login), done, out, everywhere);
        head.addClassName("card");
        return head;
    }

    private void signOutOthers(Person person) {
        current.token().ifPresent(token -> signIns.endOthers(person.id(), token));
        done.setText(getTranslation("account.sign-out.others.done"));
    }

    private Section newPassword(Person person) {
        int shortest = person.role().teaches() ? Passwords.SHORTEST : Passwords.SHORTEST_OF_STUDENT;
        old = new FormField(OLD, getTranslation("account.password.old"))
                .autocomplete("current-password")
                .hidden();
        password = new FormField(PASSWORD, getTranslation("account.password.new"))
                .autocomplete("new-password")
                .hint(getTranslation("welcome.password.hint", Map.of("count", shortest)))
                .hidden();
        var section = new Section(
                new H2(getTranslation("account.password")),
                new Form(getTranslation("account.password.send"), this::change, old, password));
        section.addClassName("card");
        return section;
    }

    private void change(Map<String, String> values) {
        old.setProblem("");
        password.setProblem("");
        try {
            people.changePassword(
                    current.get(),
                    values.getOrDefault(OLD, ""),
                    values.getOrDefault(PASSWORD, ""),
                    current.token().orElse(null));
            build();
            done.setText(getTranslation("account.password.done"));
        } catch (AccountException e) {
            var field = e.problem() == AccountException.Problem.WRONG ? old : password;
            field.setProblem(getTranslation(field == old ? "account.password.wrong" : e.messageKey(), e.arguments()));
        }
    }

    private Section data(Person person) {
        var link = new Anchor(
                DownloadHandler.fromInputStream(_ -> {
                    var json = JSON.writeValueAsBytes(people.export(person));
                    return new DownloadResponse(
                            new ByteArrayInputStream(json), "zerek.json", "application/json", json.length);
                }),
                getTranslation("account.data.export"));
        link.addClassNames("button", "quiet");
        var section = new Section(
                new H2(getTranslation("account.data")), new Paragraph(getTranslation("account.data.text")), link);
        section.addClassName("card");
        return section;
    }
}
