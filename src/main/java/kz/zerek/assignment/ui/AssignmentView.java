package kz.zerek.assignment.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.zerek.account.CurrentPerson;
import kz.zerek.account.PersonId;
import kz.zerek.account.Role;
import kz.zerek.assignment.AssignmentException;
import kz.zerek.assignment.AssignmentException.Problem;
import kz.zerek.assignment.AssignmentId;
import kz.zerek.assignment.AssignmentNotice;
import kz.zerek.assignment.Assignments;
import kz.zerek.assignment.Progress;
import kz.zerek.assignment.Rules;
import kz.zerek.shell.Form;
import kz.zerek.shell.FormField;
import kz.zerek.shell.FormSelect;
import kz.zerek.shell.Message;
import kz.zerek.shell.PageTitle;
import kz.zerek.shell.ShellLayout;
import org.springframework.beans.factory.ObjectProvider;

/** One assignment for its teacher: who is where, extra time, and the rules. */
@RolesAllowed(Role.TEACHERS)
@Route(value = Ways.ONE, layout = ShellLayout.class)
class AssignmentView extends Div implements BeforeEnterObserver, LocaleChangeObserver {

    private static final String STUDENT = "student";
    private static final String MINUTES = "extra";
    /** A class answers a question in half a minute: often enough to see it, seldom enough for a hundred teachers. */
    private static final int POLL_MILLIS = 5_000;

    private final transient Assignments assignments;
    private final transient CurrentPerson current;
    private final transient ObjectProvider<AssignmentNotice> notices;
    private final Message message = new Message();
    private final LiveList live = new LiveList();
    private Registration polls = () -> {};
    private transient AssignmentId id;

    AssignmentView(Assignments assignments, CurrentPerson current, ObjectProvider<AssignmentNotice> notices) {
        this.assignments = assignments;
        this.current = current;
        this.notices = notices;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = Ways.assignment(event.getRouteParameters());
        try {
            assignments.get(current.get(), id);
        } catch (AssignmentException e) {
            throw new NotFoundException();
        }
        if (isAttached()) build();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().setPollInterval(POLL_MILLIS);
        polls = event.getUI().addPollListener(_ -> showLive());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        polls.remove();
        event.getUI().setPollInterval(-1);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        message.clear();
        build();
    }

    private void build() {
        removeAll();
        var assignment = assignments.get(current.get(), id);
        var head = new Section(
                new Anchor(Ways.ALL, getTranslation("assignment.back")),
                new H1(assignment.title()),
                new H2(getTranslation("assignment.live")),
                live);
        head.addClassName("card");
        notices.orderedStream()
                .forEach(notice -> notice.key(current.get(), id)
                        .ifPresent(key -> head.addComponentAtIndex(2, notice(notice.address(id), key))));
        var progress = showLive();
        var rules =
                new Section(new NativeDetails(getTranslation("assignment.rules"), new Div(rules(assignment.rules()))));
        rules.addClassName("card");
        add(head, message, extra(progress), rules);
        PageTitle.show(this, assignment.title());
    }

    private Paragraph notice(String address, String key) {
        var notice = new Paragraph(new Anchor(address, getTranslation(key)));
        notice.addClassName("note");
        return notice;
    }

    private List<Progress> showLive() {
        var progress = assignments.progress(current.get(), id);
        live.show(progress);
        return progress;
    }

    private Section extra(List<Progress> progress) {
        var names = new LinkedHashMap<String, String>();
        progress.forEach(row -> names.put(row.student().toString(), row.name()));
        var minutes = new FormField(MINUTES, getTranslation("assignment.extra.minutes"))
                .number(0, Rules.MOST_MINUTES)
                .value("10");
        var content = new Div(new Paragraph(getTranslation("assignment.extra.text")));
        content.addClassName("settings-content");
        progress.stream()
                .filter(row -> row.extraMinutes() > 0)
                .forEach(row -> content.add(new Paragraph(getTranslation(
                        "assignment.extra.given", Map.of("name", row.name(), "minutes", row.extraMinutes())))));
        content.add(new Form(
                getTranslation("assignment.extra.give"),
                this::giveTime,
                new FormSelect(STUDENT, getTranslation("assignment.extra.student"), names, ""),
                minutes));
        var section = new Section(new NativeDetails(getTranslation("assignment.extra"), content));
        section.addClassName("card");
        return section;
    }

    private void giveTime(Map<String, String> values) {
        act(() -> {
            var student = PersonId.of(values.getOrDefault(STUDENT, ""))
                    .orElseThrow(() -> new AssignmentException(Problem.NOBODY));
            assignments.giveTime(current.get(), id, Set.of(student), minutes(values));
            build();
        });
    }

    private static int minutes(Map<String, String> values) {
        try {
            return Integer.parseInt(values.getOrDefault(MINUTES, "").strip());
        } catch (NumberFormatException e) {
            throw new AssignmentException(Problem.RULES);
        }
    }

    private Form rules(Rules rules) {
        var fields = RulesForm.fields(this, rules).toArray(Component[]::new);
        return new Form(
                getTranslation("assignment.change"),
                values -> act(() -> {
                    assignments.change(current.get(), id, RulesForm.read(values));
                    build();
                    message.say(getTranslation("assignment.changed"));
                }),
                fields);
    }

    private void act(Runnable action) {
        message.clear();
        try {
            action.run();
        } catch (AssignmentException e) {
            message.say(getTranslation(e.messageKey()));
        }
    }
}
