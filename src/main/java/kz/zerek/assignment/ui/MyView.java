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
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import kz.zerek.account.CurrentPerson;
import kz.zerek.account.Role;
import kz.zerek.assignment.SittingRow;
import kz.zerek.assignment.Sittings;
import kz.zerek.shell.Markup;
import kz.zerek.shell.PageTitle;
import kz.zerek.shell.ShellLayout;
import org.jsoup.nodes.Element;

/** What was set for a student: first what can be taken now. */
@RolesAllowed(Role.STUDENTS)
@Menu(order = 10, title = "my.title")
@Route(value = Ways.MINE, layout = ShellLayout.class)
class MyView extends Div implements LocaleChangeObserver {

    private final transient Sittings sittings;
    private final transient CurrentPerson current;

    MyView(Sittings sittings, CurrentPerson current) {
        this.sittings = sittings;
        this.current = current;
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        removeAll();
        var rows = sittings.all(current.get());
        var card = new Section(new H1(getTranslation("my.title")));
        card.addClassName("card");
        card.add(rows.isEmpty() ? new Paragraph(getTranslation("my.empty")) : new Markup(list(rows)));
        var join = new Anchor(Ways.JOIN, getTranslation("my.join"));
        join.addClassNames("button", "quiet");
        var ways = new Div(join);
        ways.addClassName("ways");
        card.add(ways);
        add(card);
        PageTitle.show(this, getTranslation("my.title"));
    }

    private Element list(List<SittingRow> rows) {
        var list = tag("ul", "rows");
        rows.stream().sorted(Comparator.comparing(row -> !row.isToDo())).forEach(row -> {
            var item = list.appendElement("li");
            item.appendElement("a")
                    .attr("router-link", true)
                    .attr("href", Ways.sitting(row.assignment().id()))
                    .text(row.assignment().title());
            var look = row.isToDo() ? "badge" : "hint";
            item.appendChild(tag("span", look, state(row)));
        });
        return list;
    }

    private String state(SittingRow row) {
        var rules = row.assignment().rules();
        if (row.goesOn()) return getTranslation("assignment.go-on");
        if (row.isToDo() && rules.closesAt() != null)
            return getTranslation("assignment.closes.at", Map.of("time", Times.text(rules.closesAt())));
        if (row.isToDo()) return getTranslation("assignment.begin");
        if (row.isBegun()) return getTranslation("my.handed-in");
        if (row.isYetToOpen())
            return getTranslation("assignment.opens.at", Map.of("time", Times.text(rules.opensAt())));
        return getTranslation("assignment.closed");
    }
}
