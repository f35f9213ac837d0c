package kz.zerek.assignment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.zerek.account.CurrentPerson;
import kz.zerek.account.Role;
import kz.zerek.assignment.AssignmentException;
import kz.zerek.assignment.AssignmentException.Problem;
import kz.zerek.assignment.Assignments;
import kz.zerek.assignment.Rules;
import kz.zerek.classroom.ClassId;
import kz.zerek.classroom.Classes;
import kz.zerek.classroom.Students;
import kz.zerek.exam.TimeLimit;
import kz.zerek.exam.store.Exam;
import kz.zerek.exam.store.ExamId;
import kz.zerek.exam.store.Exams;
import kz.zerek.language.message.RefusedException;
import kz.zerek.shell.Form;
import kz.zerek.shell.FormSelect;
import kz.zerek.shell.PageTitle;
import kz.zerek.shell.Screen;
import kz.zerek.shell.ShellLayout;

/** Where a test is set for a class, or for some of its students. */
@RolesAllowed(Role.TEACHERS)
@Route(value = Ways.NEW, layout = ShellLayout.class)
class SetView extends Screen {

    private final transient Assignments assignments;
    private final transient Exams exams;
    private final transient Classes classes;
    private final transient Students students;
    private final transient CurrentPerson current;
    private final Div some = new Div();
    /** What stands in the fields, as far as they are done with. */
    private transient Map<String, String> typed = new HashMap<>();

    private boolean isTouched;
    /** Whether the test that is chosen asks the same in each attempt. */
    private boolean asksTheSame;

    private transient RulesFields rules;

    SetView(Assignments assignments, Exams exams, Classes classes, Students students, CurrentPerson current) {
        this.assignments = assignments;
        this.exams = exams;
        this.classes = classes;
        this.students = students;
        this.current = current;
    }

    @Override
    protected void enter(BeforeEnterEvent event) {
        isTouched = false;
        typed = RulesFields.values(Rules.PLAIN);
        for (var name : List.of(Ways.EXAM, Ways.CLASS))
            event.getLocation()
                    .getQueryParameters()
                    .getSingleParameter(name)
                    .ifPresent(value -> typed.put(name, value));
    }

    @Override
    protected void fill() {
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
        add(message(), card);
        PageTitle.show(this, getTranslation("assignment.title"));
    }

    private Form form(Map<String, String> tests, Map<String, String> groups) {
        var exam = chosen(Ways.EXAM, tests);
        var test = exams.get(current.get(), ExamId.of(exam).orElseThrow());
        var group = chosen(Ways.CLASS, groups);
        rules = new RulesFields(this, typed, test.blueprint());
        if (isTouched) rules.check(typed);
        if (!isTouched) rules.setMinutes(minutes(test));
        var fields = new ArrayList<Component>();
        fields.add(new FormSelect(Ways.EXAM, getTranslation("assignment.test"), tests, exam));
        fields.add(new FormSelect(Ways.CLASS, getTranslation("assignment.for-class"), groups, group));
        fields.add(some);
        fields.addAll(rules.all());
        var form = new Form(getTranslation("assignment.send"), this::set, fields.toArray(Component[]::new));
        form.addChangeListener(values -> act(() -> take(values)));
        typed.put(Ways.EXAM, exam);
        typed.put(Ways.CLASS, group);
        asksTheSame = test.isSameForAll();
        rules.note(typed, asksTheSame);
        showStudents(group);
        return form;
    }

    /** The one that stands in a field, if it is among those there are, else the first. */
    private String chosen(String field, Map<String, String> options) {
        var value = typed.getOrDefault(field, "");
        return options.containsKey(value) ? value : options.keySet().iterator().next();
    }

    /** How long its author gives for a test. */
    private static Optional<Integer> minutes(Exam exam) {
        return Optional.ofNullable(exam.blueprint().time()).map(TimeLimit::minutes);
    }

    private void take(Map<String, String> values) {
        var group = values.getOrDefault(Ways.CLASS, "");
        var exam = values.getOrDefault(Ways.EXAM, "");
        var before = typed;
        typed = values;
        isTouched = true;
        if (!group.equals(before.get(Ways.CLASS))) showStudents(group);
        if (!exam.equals(before.get(Ways.EXAM)))
            ExamId.of(exam).map(id -> exams.get(current.get(), id)).ifPresent(this::choose);
        rules.note(typed, asksTheSame);
    }

    private void choose(Exam exam) {
        asksTheSame = exam.isSameForAll();
        var limit = minutes(exam);
        rules.setMinutes(limit);
        rules.setLanguages(exam.blueprint(), typed);
        typed = new HashMap<>(typed);
        typed.put(RulesFields.MINUTES, limit.map(String::valueOf).orElse(""));
    }

    private void showStudents(String group) {
        some.removeAll();
        var all = ClassId.of(group).map(id -> students.of(current.get(), id)).orElse(List.of());
        if (all.size() < 2) return;
        var ticked = StudentChoice.ticked(typed);
        var details = new NativeDetails(
                getTranslation("assignment.some"),
                new StudentChoice(getTranslation("assignment.some.text"), all, ticked));
        details.setOpen(all.stream().anyMatch(student -> ticked.contains(student.id())));
        some.add(details);
    }

    private void set(Map<String, String> values) {
        typed = values;
        isTouched = true;
        act(() -> {
            if (!rules.check(values)) {
                rules.focus();
                return;
            }
            var exam = ExamId.of(values.getOrDefault(Ways.EXAM, ""))
                    .orElseThrow(() -> new AssignmentException(Problem.UNKNOWN));
            var group = ClassId.of(values.getOrDefault(Ways.CLASS, ""))
                    .orElseThrow(() -> new AssignmentException(Problem.UNKNOWN));
            var id =
                    assignments.set(current.get(), exam, group, StudentChoice.ticked(values), RulesFields.read(values));
            UI.getCurrent().navigate(Ways.one(id));
        });
    }

    @Override
    protected void refused(RefusedException e) {
        if (!rules.show(e)) super.refused(e);
    }
}
