package kz.zerek.assignment.ui;

import static kz.zerek.shell.Markup.tag;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Map;
import kz.zerek.account.CurrentPerson;
import kz.zerek.account.Role;
import kz.zerek.assignment.Assignment;
import kz.zerek.assignment.AssignmentNotice;
import kz.zerek.assignment.Assignments;
import kz.zerek.assignment.TakenBack;
import kz.zerek.classroom.Classes;
import kz.zerek.shell.LinkButton;
import kz.zerek.shell.Markup;
import kz.zerek.shell.PageTitle;
import kz.zerek.shell.PagedList;
import kz.zerek.shell.Screen;
import kz.zerek.shell.ShellLayout;
import org.jsoup.nodes.Element;
import org.springframework.beans.factory.ObjectProvider;

/** What a teacher has set, the latest first. */
@RolesAllowed(Role.TEACHERS)
@Menu(order = 30, title = "assignments.title")
@Route(value = Ways.ALL, layout = ShellLayout.class)
class AssignmentsView extends Screen {

    private final transient Assignments assignments;
    private final transient Classes classes;
    private final transient CurrentPerson current;
    private final transient ObjectProvider<AssignmentNotice> notices;
    private final transient Clock clock;
    private final PagedList rows = new PagedList("assignments.title", "assignments.empty", this::count, this::list);

    AssignmentsView(
            Assignments assignments,
            Classes classes,
            CurrentPerson current,
            ObjectProvider<AssignmentNotice> notices,
            Clock clock) {
        this.assignments = assignments;
        this.classes = classes;
        this.current = current;
        this.notices = notices;
        this.clock = clock;
    }

    @Override
    protected void enter(BeforeEnterEvent event) {
        rows.enter(event);
    }

    @Override
    protected void fill() {
        var card = new Section(new H1(getTranslation("assignments.title")));
        card.addClassName("card");
        rows.refresh();
        card.add(rows);
        var ways = new Div(LinkButton.primary(Ways.NEW, getTranslation("assignment.title")));
        ways.addClassName("ways");
        card.add(ways);
        add(message(), card);
        PageTitle.show(this, getTranslation("assignments.title"));
    }

    private int count() {
        return assignments.count(current.get());
    }

    private Markup list(int offset, int limit) {
        var described = new Described(this, classes.all(current.get()), clock.instant());
        var list = tag("ul", "rows");
        var all = assignments.all(current.get(), offset, limit);
        var told = notices.orderedStream()
                .map(notice -> notice.of(current.get(), all))
                .toList();
        for (var row : all) {
            var item = list.appendElement("li");
            item.appendElement("a")
                    .attr("router-link", true)
                    .attr("href", Ways.one(row.id()))
                    .text(row.title());
            item.appendChild(tag("span", "hint", described.text(row)));
            told.stream()
                    .filter(ways -> ways.containsKey(row.id()))
                    .forEach(ways -> item.appendChild(notice(ways.get(row.id()), row)));
        }
        return new Markup(list);
    }

    private Element notice(AssignmentNotice.Way way, Assignment assignment) {
        var text = getTranslation(way.key());
        return new Element("a")
                .attr("router-link", true)
                .attr("href", way.address())
                .attr("aria-label", assignment.title() + ": " + text)
                .text(text);
    }

    /** With a way to undo it. */
    void takenBack(TakenBack taken) {
        var title = Map.of("title", taken.assignment().title());
        message()
                .say(
                        getTranslation("assignments.taken-back", title),
                        getTranslation("shell.undo"),
                        () -> act(() -> {
                            assignments.bringBack(current.get(), taken);
                            build();
                        }));
    }
}
