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
        var content = new Div(
                new Paragraph(getTranslation("class.twice.text")),
                keep(twice.earlier(), twice.later()),
                keep(twice.later(), twice.earlier()));
        content.addClassName("settings-content");
        return new NativeDetails(twice.later().student().name(), content);
    }

    private NativeButton keep(Twice.Entry stays, Twice.Entry goes) {
        var row = stays.student();
        var login = row.login() == null ? getTranslation("class.student.no-card") : row.login();
        var values = Map.of("name", row.name(), "login", login, "time", Times.text(stays.since()));
        var button = new NativeButton(
                getTranslation("class.twice.keep", values), _ -> view.act(() -> merge(row, goes.student())));
        button.addClassName("quiet");
        return button;
    }

    private void merge(StudentRow stays, StudentRow goes) {
        view.students().merge(view.teacher(), view.id(), stays.id(), goes.id());
        view.build();
        view.message().say(view.getTranslation("class.twice.done", Map.of("name", stays.name())));
    }
}
