package kz.zerek.classroom.ui;

import static kz.zerek.shell.Markup.tag;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.Map;
import kz.zerek.classroom.roster.Roster;
import kz.zerek.classroom.roster.RosterProblem;
import kz.zerek.shell.ActionButton;
import kz.zerek.shell.Markup;
import kz.zerek.shell.PageLanguage;
import org.jsoup.nodes.Element;

/** A list of students before it is added: the names, and what may be wrong with them. */
class RosterPreview extends Section {

    RosterPreview(Roster.Ready roster, SerializableConsumer<Roster> changed, SerializableConsumer<Roster.Ready> added) {
        addClassName("card");
        var count = Map.of("count", roster.students().size());
        var title = title(getTranslation("class.students", count));
        var ways = new Div(ActionButton.primary(getTranslation("add.send", count), () -> added.accept(roster)));
        ways.addClassName("ways");
        if (roster.hasUnusualCase())
            ways.add(ActionButton.quiet(getTranslation("add.usual-case"), () -> changed.accept(roster.inUsualCase())));
        add(title);
        if (!roster.remarks().isEmpty()) add(problems("add.remarks", roster.remarks()));
        add(new Markup(names(roster)), ways);
    }

    /** @param key of what is said above them */
    static Section problems(String key, List<RosterProblem> problems) {
        var section = new Section();
        section.addClassNames("card", "problems");
        section.add(title(section.getTranslation(key)));
        var list = tag("ul", "problem-list");
        for (var problem : problems)
            list.appendElement("li")
                    .attr("class", problem.prevents() ? "wrong" : "doubt")
                    .text(problem.text(PageLanguage.current()));
        section.add(new Markup(list));
        return section;
    }

    private static H2 title(String text) {
        var title = new H2(text);
        title.getElement().setAttribute("tabindex", "-1");
        return title;
    }

    private static Element names(Roster.Ready roster) {
        var list = tag("ol", "rows students");
        for (var student : roster.students()) {
            var item = list.appendElement("li");
            item.appendChild(tag("span", "name", student.name().full()));
            var more = student.login() != null ? student.login() : student.group();
            if (more != null) item.appendChild(tag("span", "hint", more));
        }
        return list;
    }
}
