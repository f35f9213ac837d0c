package kz.zerek.account.ui;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Map;
import kz.zerek.account.AccountException;
import kz.zerek.account.CardAddress;
import kz.zerek.account.CurrentPerson;
import kz.zerek.account.Secret;
import kz.zerek.account.SignInAddress;
import kz.zerek.account.SignIns;
import kz.zerek.shell.CheckBox;
import kz.zerek.shell.Form;
import kz.zerek.shell.Notice;
import kz.zerek.shell.PageTitle;
import kz.zerek.shell.Screen;
import kz.zerek.shell.ShellLayout;

/** Where the square code on a card leads: one press signs in, since a phone may open the address by itself. */
@AnonymousAllowed
@Route(value = CardAddress.PATH + "/:secret", layout = ShellLayout.class)
class CardView extends Screen {

    private static final String STAYS = "stays";

    private final transient SignIns signIns;
    private final transient CurrentPerson current;
    private transient Secret secret;

    CardView(SignIns signIns, CurrentPerson current) {
        this.signIns = signIns;
        this.current = current;
        addClassName("narrow");
    }

    @Override
    protected void enter(BeforeEnterEvent event) {
        secret = event.getRouteParameters().get("secret").flatMap(Secret::of).orElseThrow(NotFoundException::new);
    }

    @Override
    protected void fill() {
        try {
            var name = signIns.authenticate(secret).name();
            var stays = new CheckBox(STAYS, getTranslation("sign-in.stays"), false);
            var card = new Section(
                    new H1(getTranslation("card.title", Map.of("name", name))),
                    new Paragraph(getTranslation("card.text")),
                    new Form(getTranslation("sign-in.send"), this::signIn, stays));
            card.addClassName("card");
            add(card);
        } catch (AccountException e) {
            add(new Notice(getTranslation("card.replaced"), getTranslation("card.replaced.text")));
        }
        PageTitle.show(this, getTranslation("sign-in.title"));
    }

    private void signIn(Map<String, String> values) {
        var person = signIns.authenticate(secret);
        current.signIn(person, values.containsKey(STAYS), SignInAddress.home(person));
    }
}
