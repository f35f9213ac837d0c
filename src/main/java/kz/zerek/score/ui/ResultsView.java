package kz.zerek.score.ui;

import static kz.zerek.shell.Markup.tag;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import kz.zerek.account.CurrentPerson;
import kz.zerek.account.Role;
import kz.zerek.assignment.Reveal;
import kz.zerek.attempt.Score;
import kz.zerek.score.OwnResult;
import kz.zerek.score.OwnResults;
import kz.zerek.score.TopicProgress;
import kz.zerek.shell.Markup;
import kz.zerek.shell.PageLanguage;
import kz.zerek.shell.PageTitle;
import kz.zerek.shell.PagedList;
import kz.zerek.shell.Screen;
import kz.zerek.shell.ShellLayout;
import org.jsoup.nodes.Element;

/** What a student has reached, and in which topics. */
@RolesAllowed(Role.STUDENTS)
@Menu(order = 20, title = "results.title")
@Route(value = Ways.RESULTS, layout = ShellLayout.class)
class ResultsView extends Screen {

    private final transient OwnResults results;
    private final transient CurrentPerson current;
    private transient List<OwnResult> taken = List.of();
    private final PagedList rows = new PagedList("results.tests", "results.none", this::count, this::tests);

    ResultsView(OwnResults results, CurrentPerson current) {
        this.results = results;
        this.current = current;
    }

    @Override
    protected void enter(BeforeEnterEvent event) {
        rows.enter(event);
    }

    @Override
    protected void fill() {
        var topics = results.byTopic(current.get());
        add(new H1(getTranslation("results.title")));
        rows.refresh();
        if (taken.isEmpty() && topics.isEmpty()) add(card(new Paragraph(getTranslation("results.none"))));
        if (!taken.isEmpty()) add(card(new H2(getTranslation("results.tests")), rows));
        if (!topics.isEmpty())
            add(card(
                    new H2(getTranslation("results.topics")),
                    new Paragraph(getTranslation("results.topics.lead")),
                    new Markup(topics(topics))));
        PageTitle.show(this, getTranslation("results.title"));
    }

    private static Section card(Component... parts) {
        var card = new Section(parts);
        card.addClassName("card");
        return card;
    }

    /** Reads them for the rows of a page, too. */
    private int count() {
        taken = results.of(current.get());
        return taken.size();
    }

    private Markup tests(int offset, int limit) {
        var list = tag("ul", "rows results");
        PagedList.part(taken, offset, limit).forEach(result -> list.appendChild(test(result)));
        return new Markup(list);
    }

    private Element test(OwnResult own) {
        var title = own.assignment().title();
        var line = new Element("li").appendChild(tag("strong", "name", title));
        if (own.result().score() != null)
            line.appendChild(tag("span", "points", points(own.result().score())));
        if (own.grade() != null)
            line.appendChild(tag("span", "grade", getTranslation("gradebook.grade", Map.of("grade", own.grade()))));
        var state = getTranslation("gradebook.state." + own.result().standing().key());
        line.appendChild(tag("span", "hint", own.shown() ? state : state + " · " + hidden(own)));
        if (own.last() != null)
            line.appendElement("a")
                    .attr("href", Ways.answers(own.last()))
                    .attr("aria-label", getTranslation("results.answers.of", Map.of("title", title)))
                    .text(getTranslation("results.answers"));
        return line;
    }

    private String hidden(OwnResult own) {
        return getTranslation(
                own.assignment().rules().reveal() == Reveal.NEVER ? "results.hidden.never" : "results.hidden");
    }

    private Element topics(List<TopicProgress> topics) {
        var list = tag("ul", "rows topics-progress");
        for (var progress : topics) {
            var line = list.appendElement("li");
            line.appendChild(tag("strong", "name", progress.topic().name().in(PageLanguage.current())));
            line.appendChild(tag("span", "points", points(progress.score())));
            line.appendChild(
                    tag("span", "hint", getTranslation("results.topic", Map.of("count", progress.questions()))));
            line.appendElement("progress")
                    .attr("max", "100")
                    .attr("value", String.valueOf(progress.score().percent()))
                    .attr("aria-hidden", "true");
        }
        return list;
    }

    private String points(Score score) {
        return getTranslation("gradebook.points", Map.of("points", score.points(), "of", score.of()))
                + " · "
                + getTranslation("gradebook.percent", Map.of("percent", score.percent()));
    }
}
