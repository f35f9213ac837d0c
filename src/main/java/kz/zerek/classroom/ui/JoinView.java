package kz.zerek.classroom.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Map;
import kz.zerek.account.CurrentPerson;
import kz.zerek.account.Names;
import kz.zerek.account.SignInAddress;
import kz.zerek.classroom.Classroom;
import kz.zerek.classroom.Joining;
import kz.zerek.language.message.RefusedException;
import kz.zerek.shell.CheckBox;
import kz.zerek.shell.Form;
import kz.zerek.shell.FormField;
import kz.zerek.shell.LinkButton;
import kz.zerek.shell.PageTitle;
import kz.zerek.shell.Screen;
import kz.zerek.shell.ShellLayout;
import org.jspecify.annotations.Nullable;

/** Where somebody joins a class with its code: first the code, then the name, unless they have an account. */
@AnonymousAllowed
@Route(value = Ways.JOIN, layout = ShellLayout.class)
@RouteAlias(value = Ways.JOIN_CODE, layout = ShellLayout.class)
class JoinView extends Screen {

    private static final String CODE = "code";
    private static final String NAME = "name";
    private static final String STAYS = "stays";
    private static final int LONGEST_CODE = 20;

    private final transient Joining joining;
    private final transient CurrentPerson current;
    private String code = "";
    private transient @Nullable Classroom classroom;
    private FormField field;

    JoinView(Joining joining, CurrentPerson current) {
        this.joining = joining;
        this.current = current;
        addClassName("narrow");
    }

    @Override
    protected void enter(BeforeEnterEvent event) {
        code = event.getRouteParameters().get(CODE).orElse("");
        classroom = null;
    }

    @Override
    protected void fill() {
        var card = new Section(new H1(getTranslation("join.title")));
        card.addClassName("card");
        add(card);
        if (!code.isEmpty() && classroom == null) askAgain(card);
        else if (classroom == null) askCode(card);
        else askName(card, classroom);
        PageTitle.show(this, getTranslation("join.title"));
    }

    /** The code came with the address. */
    private void askAgain(Section card) {
        try {
            classroom = joining.find(code, address());
            askName(card, classroom);
        } catch (RefusedException e) {
            askCode(card);
            field.setProblem(getTranslation(e.messageKey(), e.arguments()));
        }
    }

    private void askCode(Section card) {
        field = new FormField(CODE, getTranslation("join.code"))
                .longest(LONGEST_CODE)
                .hint(getTranslation("join.code.hint"))
                .value(code)
                .asTyped();
        card.add(
                new Paragraph(getTranslation("join.lead")),
                new Form(getTranslation("join.next"), this::takeCode, field));
    }

    private void takeCode(Map<String, String> values) {
        code = values.getOrDefault(CODE, "");
        classroom = null;
        build();
        if (code.isEmpty()) field.setProblem(getTranslation("class.error.code"));
    }

    private void askName(Section card, Classroom found) {
        card.add(new Paragraph(getTranslation("join.to", Map.of("name", found.name()))));
        var person = current.find();
        if (person.isPresent()) {
            field = null;
            boolean teaches = person.get().role().teaches();
            card.add(teaches ? onlyStudents() : new Form(getTranslation("join.send"), this::join));
            return;
        }
        field = new FormField(NAME, getTranslation("join.name"))
                .autocomplete("name")
                .longest(Names.LONGEST_NAME)
                .hint(getTranslation("join.name.hint"));
        var stays = new CheckBox(STAYS, getTranslation("sign-in.stays"), true);
        card.add(new Form(getTranslation("join.send"), this::join, field, stays), withCard(found));
    }

    /** For a teacher who tries the code. */
    private Paragraph onlyStudents() {
        return new Paragraph(getTranslation("class.error.teacher"));
    }

    /** Else who has an account would have two. */
    private Section withCard(Classroom found) {
        var back = "/" + Ways.JOIN + "/" + found.code();
        var way = LinkButton.quiet(
                SignInAddress.PATH + "?" + SignInAddress.TO + "=" + back, getTranslation("sign-in.title"));
        return new Section(new Paragraph(getTranslation("join.card")), way);
    }

    private void join(Map<String, String> values) {
        try {
            var person = current.find();
            if (person.isPresent()) {
                joining.join(code, person.get(), address());
                UI.getCurrent().navigate(SignInAddress.home(person.get()).substring(1));
            } else {
                var student = joining.join(code, values.getOrDefault(NAME, ""), address());
                current.signIn(student, values.containsKey(STAYS), SignInAddress.home(student));
            }
        } catch (RefusedException e) {
            refuse(getTranslation(e.messageKey(), e.arguments()));
        }
    }

    private void refuse(String problem) {
        if (field != null) {
            field.setProblem(problem);
        } else {
            code = "";
            classroom = null;
            build();
            field.setProblem(problem);
        }
    }

    private static String address() {
        return VaadinRequest.getCurrent().getRemoteAddr();
    }
}
