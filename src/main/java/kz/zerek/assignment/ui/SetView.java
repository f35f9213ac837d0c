package kz.zerek.assignment.ui;

import com.vaadin.flow.component.Component;
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
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import kz.zerek.account.CurrentPerson;
import kz.zerek.account.Role;
import kz.zerek.assignment.AssignmentException;
import kz.zerek.assignment.AssignmentException.Problem;
import kz.zerek.assignment.Assignments;
import kz.zerek.assignment.Rules;
import kz.zerek.classroom.ClassId;
import kz.zerek.classroom.Classes;
import kz.zerek.exam.store.ExamId;
import kz.zerek.exam.store.Exams;
import kz.zerek.shell.Form;
import kz.zerek.shell.FormSelect;
import kz.zerek.shell.Message;
import kz.zerek.shell.PageTitle;
import kz.zerek.shell.ShellLayout;

/** Where a test is set for a class. */
@RolesAllowed(Role.TEACHERS)
@Route(value = Ways.NEW, layout = ShellLayout.class)
class SetView extends Div implements BeforeEnterObserver, LocaleChangeObserver {

    private static final String CLASS = "class";

    private final transient Assignments assignments;
    private final transient Exams exams;
    private final transient Classes classes;
    private final transient CurrentPerson current;
    private final Message message = new Message();
    private String chosen = "";

    SetView(Assignments assignments, Exams exams, Classes classes, CurrentPerson current) {
        this.assignments = assignments;
        this.exams = exams;
        this.classes = classes;
        this.current = current;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        chosen = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(Ways.EXAM)
                .orElse("");
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        removeAll();
        message.clear();
        var teacher = current.get();
        var card = new Section(
                new Anchor(Ways.ALL, getTranslation("assignment.back")), new H1(getTranslation("assignment.title")));
        card.addClassName("card");
        var tests = new LinkedHashMap<String, String>();
        exams.all(teacher).forEach(row -> tests.put(row.id().toString(), row.title()));
        var groups = new LinkedHashMap<String, String>();
        classes.all(teacher).forEach(row -> groups.put(row.id().toString(), row.name()));
        if (groups.isEmpty()) card.add(new Paragraph(getTranslation("assignment.no-classes")));
        else if (tests.isEmpty()) card.add(new Paragraph(getTranslation("assignments.empty")));
        else card.add(form(tests, groups));
        add(message, card);
        PageTitle.show(this, getTranslation("assignment.title"));
    }

    private Form form(Map<String, String> tests, Map<String, String> groups) {
        var fields = new ArrayList<Component>();
        fields.add(new FormSelect(Ways.EXAM, getTranslation("assignment.test"), tests, chosen));
        fields.add(new FormSelect(CLASS, getTranslation("assignment.for-class"), groups, ""));
        fields.addAll(RulesForm.fields(this, Rules.PLAIN));
        return new Form(getTranslation("assignment.send"), this::set, fields.toArray(Component[]::new));
    }

    private void set(Map<String, String> values) {
        try {
            var exam = ExamId.of(values.getOrDefault(Ways.EXAM, ""))
                    .orElseThrow(() -> new AssignmentException(Problem.UNKNOWN));
            var group = ClassId.of(values.getOrDefault(CLASS, ""))
                    .orElseThrow(() -> new AssignmentException(Problem.UNKNOWN));
            var id = assignments.set(current.get(), exam, group, Set.of(), RulesForm.read(values));
            UI.getCurrent().navigate(Ways.one(id));
        } catch (AssignmentException e) {
            message.say(getTranslation(e.messageKey()));
        }
    }
}
