package kz.zerek.classroom.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Map;
import kz.zerek.classroom.StudentRow;
import kz.zerek.classroom.Twice;
import kz.zerek.shell.Times;

/** Students who may be in the list twice: of two who are one person, the teacher says who stays. */
class TwiceSection extends Section {

    private final ClassView view;

    TwiceSection(List<Twice> all, ClassView view) {
        this.view = view;
        addClassNames("card", "problems");
        add(
                new H2(getTranslation("class.twice", Map.of("count", Twice.count(all)))),
                new Paragraph(getTranslation("class.twice.lead")));
        all.forEach(twice -> add(pair(twice)));
    }

    /** A step away, since it cannot be undone. */
    private NativeDetails pair(Twice twice) {
        var content = new Div(new Paragraph(getTranslation("class.twice.text")));
        addKeep(content, twice, twice.earlier(), twice.later());
        addKeep(content, twice, twice.later(), twice.earlier());
        content.addClassName("settings-content");
        return new NativeDetails(twice.later().student().name(), content);
    }

    private void addKeep(Div content, Twice twice, Twice.Entry stays, Twice.Entry goes) {
        if (twice.hasToStay(goes.student().id()))
            content.add(new Paragraph(getTranslation("class.error.identified-merge")));
        else content.add(keep(stays, goes));
    }

    private NativeButton keep(Twice.Entry stays, Twice.Entry goes) {
        var values =
                Map.of("name", stays.student().name(), "login", signsInWith(stays), "time", Times.text(stays.since()));
        var button = new NativeButton(
                getTranslation("class.twice.keep", values), _ -> view.act(() -> merge(stays, goes.student())));
        button.addClassName("quiet");
        return button;
    }

    /** All that is known of where the student is from. */
    private String signsInWith(Twice.Entry entry) {
        if (entry.student().login() != null) return entry.student().login();
        return getTranslation(entry.isIdentified() ? "class.twice.provider" : "class.student.no-card");
    }

    private void merge(Twice.Entry entry, StudentRow goes) {
        var stays = entry.student();
        try {
            view.students().merge(view.teacher(), view.id(), stays.id(), goes.id());
        } finally {
            // Also if it is refused since the list has changed.
            view.build();
        }
        var name = Map.of("name", stays.name());
        if (stays.login() != null || entry.isIdentified()) {
            view.message().say(view.getTranslation("class.twice.done", name));
            return;
        }
        view.message()
                .say(
                        view.getTranslation("class.twice.done.no-card", name),
                        view.getTranslation("class.twice.card"),
                        () -> Ways.toCard(view.id(), stays.id()));
    }
}
