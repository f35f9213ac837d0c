package kz.zerek.score.ui;

import static kz.zerek.shell.Markup.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.zerek.assignment.Assignment;
import kz.zerek.attempt.Score;
import kz.zerek.classroom.StudentNames;
import kz.zerek.language.Language;
import kz.zerek.language.message.Messages;
import kz.zerek.score.GradebookPage;
import kz.zerek.score.GradebookRow;
import kz.zerek.score.Result;
import org.jsoup.nodes.Element;

/** The table of a gradebook: students down, assignments across. */
final class GradebookTableMarkup {

    private final GradebookPage page;
    private final Language language;
    private final StudentNames names;

    private GradebookTableMarkup(GradebookPage page, Language language) {
        this.page = page;
        this.language = language;
        names = new StudentNames(page.rows().stream().map(GradebookRow::student).toList());
    }

    /** In a box that scrolls sideways, with a keyboard too. */
    static Element of(GradebookPage page, Language language) {
        var shown = new GradebookTableMarkup(page, language);
        return tag("div", "gradebook-box")
                .attr("tabindex", "0")
                .attr("role", "region")
                .attr(
                        "aria-label",
                        shown.words(
                                "gradebook.title",
                                Map.of("name", page.classroom().name())))
                .appendChild(shown.table());
    }

    private Element table() {
        var table = tag("table", "gradebook-table");
        table.appendElement("thead").appendChild(head());
        var body = table.appendElement("tbody");
        page.rows().forEach(row -> body.appendChild(row(row)));
        return table;
    }

    private Element head() {
        var head = new Element("tr").appendChild(heading(words("gradebook.student")));
        page.assignments().forEach(assignment -> head.appendChild(heading(assignment)));
        return head.appendChild(heading(words("gradebook.mean")));
    }

    /** The same test may be set twice: the time tells which it is. */
    private Element heading(Assignment assignment) {
        var heading = heading("");
        heading.appendElement("a")
                .attr("router-link", true)
                .attr("href", Ways.assignment(assignment.id()))
                .text(assignment.title());
        heading.appendChild(tag("span", "hint", page.when(assignment)));
        page.passes().text(assignment.id(), language).ifPresent(text -> heading.appendChild(tag("span", "hint", text)));
        return heading;
    }

    private static Element heading(String text) {
        return new Element("th").attr("scope", "col").text(text);
    }

    private Element row(GradebookRow row) {
        var shown = new Element("tr");
        shown.appendElement("th")
                .attr("scope", "row")
                .appendElement("a")
                .attr("href", Ways.student(page.classroom().id(), row.student().id()))
                .text(names.of(row.student()));
        row.results().forEach(result -> shown.appendChild(cell(result)));
        return shown.appendChild(tag("td", "mean").appendChildren(mean(row)));
    }

    private List<Element> mean(GradebookRow row) {
        return row.mean() == null ? List.of(tag("span", "", "–")) : percent(row.mean());
    }

    private Element cell(Result result) {
        var cell = tag("td", result.standing().key());
        if (result.score() != null) {
            cell.appendChild(tag("span", "points", points(result.score())));
            cell.appendChildren(percent(result.score().percent()));
        }
        if (result.isPassed() != null)
            cell.appendChild(tag("span", "hint", words(result.isPassed() ? "assignment.passed" : "assignment.failed")));
        if (result.score() == null || isTold(result))
            cell.appendChild(tag(
                    "span", "hint", words("gradebook.state." + result.standing().key())));
        if (result.attempts() > 1)
            cell.appendChild(tag("span", "hint", words("gradebook.attempts", Map.of("count", result.attempts()))));
        return cell;
    }

    /** That it is finished, the points tell. */
    private static boolean isTold(Result result) {
        return switch (result.standing()) {
            case NOT_SET, NOT_BEGUN, FINISHED -> false;
            case GOES_ON, LATE -> true;
        };
    }

    private String points(Score score) {
        return words("gradebook.points", Map.of("points", score.points(), "of", score.of()));
    }

    /** With the grade, if the class is graded. */
    private List<Element> percent(int percent) {
        var shown = new ArrayList<Element>();
        shown.add(tag("span", "percent", words("gradebook.percent", Map.of("percent", percent))));
        if (page.scale() != null)
            shown.add(tag(
                    "span",
                    "grade",
                    words("gradebook.grade", Map.of("grade", page.scale().grade(percent)))));
        return shown;
    }

    private String words(String key) {
        return words(key, Map.of());
    }

    private String words(String key, Map<String, ?> values) {
        return Messages.bundled().text(language, key, values);
    }
}
