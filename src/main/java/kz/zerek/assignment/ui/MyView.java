package kz.zerek.assignment.ui;

import static kz.zerek.shell.Markup.tag;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import kz.zerek.account.CurrentPerson;
import kz.zerek.account.Role;
import kz.zerek.assignment.SittingRow;
import kz.zerek.assignment.Sittings;
import kz.zerek.shell.LinkButton;
import kz.zerek.shell.Markup;
import kz.zerek.shell.PageTitle;
import kz.zerek.shell.PagedList;
import kz.zerek.shell.Screen;
import kz.zerek.shell.ShellLayout;
import kz.zerek.shell.Times;

/** What was set for a student: first what can be taken now. */
@RolesAllowed(Role.STUDENTS)
@Menu(order = 10, title = "my.title")
@Route(value = Ways.MINE, layout = ShellLayout.class)
class MyView extends Screen {

    private final transient Sittings sittings;
    private final transient CurrentPerson current;
    private final PagedList rows = new PagedList("my.title", "my.empty", this::count, this::list);

    MyView(Sittings sittings, CurrentPerson current) {
        this.sittings = sittings;
        this.current = current;
    }

    @Override
    protected void enter(BeforeEnterEvent event) {
        rows.enter(event);
    }

    @Override
    protected void fill() {
        var card = new Section(new H1(getTranslation("my.title")));
        card.addClassName("card");
        rows.refresh();
        card.add(rows);
        var ways = new Div(LinkButton.quiet(Ways.JOIN, getTranslation("my.join")));
        ways.addClassName("ways");
        card.add(ways);
        add(card);
        PageTitle.show(this, getTranslation("my.title"));
    }

    private int count() {
        return sittings.all(current.get()).size();
    }

    private Markup list(int offset, int limit) {
        var list = tag("ul", "rows");
        var all = sittings.all(current.get()).stream()
                .sorted(Comparator.comparing(row -> !row.isToDo()))
                .toList();
        for (var row : PagedList.part(all, offset, limit)) {
            var item = list.appendElement("li");
            item.appendElement("a")
                    .attr("router-link", true)
                    .attr("href", Ways.sitting(row.assignment().id()))
                    .text(row.assignment().title());
            var look = row.isToDo() ? "badge" : "hint";
            item.appendChild(tag("span", look, state(row)));
        }
        return new Markup(list);
    }

    private String state(SittingRow row) {
        var rules = row.assignment().rules();
        if (row.goesOn()) return getTranslation("my.begun");
        if (row.isToDo() && row.isLate()) return until("assignment.late.at", rules.lateUntil(), row);
        if (row.isToDo() && rules.closesAt() != null) return until("assignment.closes.at", rules.closesAt(), row);
        if (row.isToDo()) return getTranslation("assignments.open");
        if (row.isBegun()) return getTranslation("my.handed-in");
        if (row.isYetToOpen())
            return getTranslation("assignment.opens.at", Map.of("time", Times.text(rules.opensAt())));
        return getTranslation("assignment.closed");
    }

    private String until(String key, Instant end, SittingRow row) {
        return getTranslation(key, Map.of("time", Times.text(end.plus(row.extra()))));
    }
}
