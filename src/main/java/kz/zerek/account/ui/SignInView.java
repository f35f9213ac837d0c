package kz.zerek.account.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.auth.NavigationAccessControl;
import java.util.Map;
import java.util.Optional;
import kz.zerek.account.AccountException;
import kz.zerek.account.CurrentPerson;
import kz.zerek.account.OpenIdProviders;
import kz.zerek.account.People;
import kz.zerek.account.SignInAddress;
import kz.zerek.account.SignIns;
import kz.zerek.language.person.Login;
import kz.zerek.shell.CheckBox;
import kz.zerek.shell.Form;
import kz.zerek.shell.FormField;
import kz.zerek.shell.LinkButton;
import kz.zerek.shell.Note;
import kz.zerek.shell.PageTitle;
import kz.zerek.shell.ShellLayout;
import org.jspecify.annotations.Nullable;

/** Where somebody says who they are. */
@AnonymousAllowed
@Route(value = SignInAddress.PATH, layout = ShellLayout.class)
class SignInView extends Div implements BeforeEnterObserver, LocaleChangeObserver {

    private static final String LOGIN = "login";
    private static final String PASSWORD = "password";
    private static final String STAYS = "stays";
    private static final int LONGEST_PASSWORD = 200;

    private final transient SignIns signIns;
    private final transient CurrentPerson current;
    private final transient People people;
    private final transient OpenIdProviders providers;
    private @Nullable String target;
    private boolean failed;
    private boolean wasSignedOut;
    private FormField login;
    private FormField password;

    SignInView(SignIns signIns, CurrentPerson current, People people, OpenIdProviders providers) {
        this.signIns = signIns;
        this.current = current;
        this.people = people;
        this.providers = providers;
        addClassName("narrow");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getLocation().getQueryParameters();
        failed = parameters.getSingleParameter(SignInAddress.FAILED).isPresent();
        target = parameters
                .getSingleParameter(SignInAddress.TO)
                .flatMap(SignInAddress::target)
                .or(SignInView::asked)
                .orElse(null);
        wasSignedOut = current.wasSignedOut();
        if (wasSignedOut) current.forgetSignIn();
        current.find().ifPresent(person -> event.forwardToUrl(SignInAddress.home(person)));
    }

    /** The screen that somebody was on the way to, within the page. */
    private static Optional<String> asked() {
        var session = VaadinSession.getCurrent().getSession();
        var path = session.getAttribute(NavigationAccessControl.SESSION_STORED_REDIRECT);
        session.removeAttribute(NavigationAccessControl.SESSION_STORED_REDIRECT);
        return path instanceof String text ? SignInAddress.target("/" + text) : Optional.empty();
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        build();
    }

    private void build() {
        removeAll();
        var card = new Section(new H1(getTranslation("sign-in.title")));
        card.addClassName("card");
        if (people.hasOwner()) fill(card);
        else card.add(new Paragraph(getTranslation("sign-in.no-owner")));
        add(card);
        PageTitle.show(this, getTranslation("sign-in.title"));
    }

    private void fill(Section card) {
        password = new FormField(PASSWORD, getTranslation("sign-in.password"))
                .autocomplete("current-password")
                .longest(LONGEST_PASSWORD)
                .hidden();
        login = new FormField(LOGIN, getTranslation("sign-in.login"))
                .autocomplete("username")
                .longest(Login.LONGEST)
                .asTyped();
        var stays = new CheckBox(STAYS, getTranslation("sign-in.stays"), false);
        if (wasSignedOut) card.add(new Note(getTranslation("sign-in.ended")));
        card.add(new Paragraph(getTranslation("sign-in.lead")));
        card.add(new Form(getTranslation("sign-in.send"), this::signIn, login, password, stays));
        for (var provider : providers.all()) {
            var link = LinkButton.quiet(
                    provider.path(), getTranslation("sign-in.provider", Map.of("name", provider.name())));
            link.setRouterIgnore(true);
            card.add(link);
        }
        if (failed) password.setProblem(getTranslation("sign-in.provider.failed"));
    }

    private void signIn(Map<String, String> values) {
        var name = values.getOrDefault(LOGIN, "");
        var secret = values.getOrDefault(PASSWORD, "");
        password.setProblem(secret.isEmpty() ? getTranslation("sign-in.password.missing") : "");
        login.setProblem(name.isBlank() ? getTranslation("sign-in.login.missing") : "");
        if (name.isBlank() || secret.isEmpty()) return;
        try {
            var person = signIns.authenticate(
                    name, secret, VaadinRequest.getCurrent().getRemoteAddr());
            current.signIn(person, values.containsKey(STAYS), target == null ? SignInAddress.home(person) : target);
        } catch (AccountException e) {
            password.setProblem(getTranslation(e.messageKey(), e.arguments()));
        }
    }
}
