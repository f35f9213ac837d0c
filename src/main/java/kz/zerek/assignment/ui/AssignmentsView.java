package kz.zerek.assignment.ui;

import static kz.zerek.shell.Markup.tag;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.zerek.account.CurrentPerson;
import kz.zerek.account.Role;
import kz.zerek.assignment.Assignment;
import kz.zerek.assignment.Assignments;
import kz.zerek.classroom.ClassId;
import kz.zerek.classroom.ClassRow;
import kz.zerek.classroom.Classes;
import kz.zerek.shell.Markup;
import kz.zerek.shell.PageTitle;
import kz.zerek.shell.ShellLayout;
import org.jsoup.nodes.Element;

/** What a teacher has set, the latest first. */
@RolesAllowed(Role.TEACHERS)
@Menu(order = 30, title = "assignments.title")
@Route(value = Ways.ALL, layout = ShellLayout.class)
class AssignmentsView extends Div implements LocaleChangeObserver {

    private static final int SHOWN = 50;

    private final transient Assignments assignments;
    private final transient Classes classes;
    private final transient CurrentPerson current;

    AssignmentsView(Assignments assignments, Classes classes, CurrentPerson current) {
        this.assignments = assignments;
        this.classes = classes;
        this.current = current;
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        removeAll();
        var rows = assignments.all(current.get(), 0, SHOWN);
        var card = new Section(new H1(getTranslation("assignments.title")));
        card.addClassName("card");
        card.add(rows.isEmpty() ? new Paragraph(getTranslation("assignments.empty")) : new Markup(list(rows)));
        var set = new Anchor(Ways.NEW, getTranslation("assignment.link"));
        set.addClassNames("button", "primary");
        var ways = new Div(set);
        ways.addClassName("ways");
        card.add(ways);
        add(card);
        PageTitle.show(this, getTranslation("assignments.title"));
    }

    private Element list(List<Assignment> rows) {
        Map<ClassId, String> names =
                classes.all(current.get()).stream().collect(Collectors.toMap(ClassRow::id, ClassRow::name));
        var list = tag("ul", "rows");
        for (var row : rows) {
            var item = list.appendElement("li");
            item.appendElement("a")
                    .attr("router-link", true)
                    .attr("href", Ways.one(row.id()))
                    .text(row.title());
            var where = row.classroom() == null ? "" : names.getOrDefault(row.classroom(), "") + " · ";
            item.appendChild(tag("span", "hint", where + Times.text(row.createdAt())));
        }
        return list;
    }
}
