package kz.zerek.account.ui;

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
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Map;
import kz.zerek.account.AccountException;
import kz.zerek.account.CurrentPerson;
import kz.zerek.account.Invitation;
import kz.zerek.account.InvitationAddress;
import kz.zerek.account.Invitations;
import kz.zerek.account.Names;
import kz.zerek.account.Passwords;
import kz.zerek.account.Person;
import kz.zerek.account.Secret;
import kz.zerek.account.SignInAddress;
import kz.zerek.language.person.Login;
import kz.zerek.shell.Form;
import kz.zerek.shell.FormField;
import kz.zerek.shell.Notice;
import kz.zerek.shell.PageTitle;
import kz.zerek.shell.ShellLayout;

/** Where a link leads that works once: a new account, or a new password. */
@AnonymousAllowed
@Route(value = InvitationAddress.PATH + "/:token", layout = ShellLayout.class)
class WelcomeView extends Div implements BeforeEnterObserver, LocaleChangeObserver {

    private static final String NAME = "name";
    private static final String LOGIN = "login";
    private static final String PASSWORD = "password";

    private final transient Invitations invitations;
    private final transient CurrentPerson current;
    private transient Secret token;
    private FormField name;
    private FormField login;
    private FormField password;

    WelcomeView(Invitations invitations, CurrentPerson current) {
        this.invitations = invitations;
        this.current = current;
        addClassName("narrow");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        token = event.getRouteParameters().get("token").flatMap(Secret::of).orElseThrow(NotFoundException::new);
        if (isAttached()) build();
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        build();
    }

    private void build() {
        removeAll();
        try {
            show(invitations.get(token));
        } catch (AccountException e) {
            add(new Notice(getTranslation("welcome.link"), getTranslation(e.messageKey(), e.arguments())));
        }
        PageTitle.show(this, getTranslation("welcome.title"));
    }

    private void show(Invitation invitation) {
        var card = new Section(new H1(getTranslation("welcome.title")));
        card.addClassName("card");
        name = new FormField(NAME, getTranslation("welcome.name"))
                .autocomplete("name")
                .longest(Names.LONGEST_NAME)
                .hint(getTranslation("welcome.name.hint"));
        login = new FormField(LOGIN, getTranslation("sign-in.login"))
                .autocomplete("username")
                .longest(Login.LONGEST)
                .hint(getTranslation("welcome.login.hint"))
                .asTyped();
        password = new FormField(PASSWORD, getTranslation("welcome.password"))
                .autocomplete("new-password")
                .hint(getTranslation("welcome.password.hint", Map.of("count", Passwords.SHORTEST)))
                .hidden();
        var lead = invitation.person() == null ? invitation.role().key() : "renew";
        card.add(new Paragraph(getTranslation("welcome.lead." + lead)));
        card.add(
                invitation.person() == null
                        ? new Form(getTranslation("welcome.send"), this::create, name, login, password)
                        : new Form(getTranslation("welcome.renew"), this::renew, password));
        add(card);
    }

    private void create(Map<String, String> values) {
        var typedName = values.getOrDefault(NAME, "");
        var typedLogin = values.getOrDefault(LOGIN, "");
        var typedPassword = values.getOrDefault(PASSWORD, "");
        try {
            var problems = invitations.problems(token, typedName, typedLogin, typedPassword);
            if (problems.isEmpty()) enter(invitations.accept(token, typedName, typedLogin, typedPassword));
            else refused(problems);
        } catch (AccountException e) {
            refused(List.of(e));
        }
    }

    private void renew(Map<String, String> values) {
        try {
            enter(invitations.accept(token, values.getOrDefault(PASSWORD, "")));
        } catch (AccountException e) {
            refused(List.of(e));
        }
    }

    private void enter(Person person) {
        current.signIn(person, false, SignInAddress.home(person));
    }

    private void refused(List<AccountException> problems) {
        // The last that is told gets the focus: that is to be the first in the form.
        for (var field : List.of(password, login, name))
            field.setProblem(problems.stream()
                    .filter(problem -> field(problem) == field)
                    .findFirst()
                    .map(problem -> getTranslation(problem.messageKey(), problem.arguments()))
                    .orElse(""));
    }

    private FormField field(AccountException problem) {
        return switch (problem.problem()) {
            case NAME -> name;
            case LOGIN, LOGIN_TAKEN -> login;
            default -> password;
        };
    }
}
