package kz.zerek.attempt.ui;

import static kz.zerek.shell.Markup.tag;

import java.util.List;
import java.util.Map;
import kz.zerek.attempt.ui.Asked.Line;
import kz.zerek.question.Response;
import kz.zerek.question.Task;
import org.jsoup.nodes.Element;

/** A line for each item on the left, with a native select of those on the right. */
final class MatchingTable {

    private MatchingTable() {}

    static Element of(Asked asked, Task.Matching task) {
        var table = tag("div", "matching")
                .attr("role", "group")
                .attr("aria-labelledby", AnswerInput.STEM)
                .attr("data-taken", asked.words("quiz.match.taken"));
        var lines = asked.lines();
        var left = lines.subList(0, task.left().size());
        var right = lines.subList(left.size(), lines.size());
        var pairs = asked.item().response() instanceof Response.Matched m ? m.pairs() : Map.<String, String>of();
        var none = new Line("", asked.words("quiz.match.choose"));
        left.forEach(line -> table.appendChild(row(line, none, right, pairs.getOrDefault(line.id(), ""))));
        return table;
    }

    private static Element row(Line left, Line none, List<Line> right, String chosen) {
        var row = new Element("label");
        row.appendElement("span").text(left.text());
        var select = row.appendElement("select").attr("name", left.id());
        select.appendChild(option(none, chosen));
        right.forEach(line -> select.appendChild(option(line, chosen)));
        return row;
    }

    private static Element option(Line line, String chosen) {
        return new Element("option")
                .attr("value", line.id())
                .attr("selected", line.id().equals(chosen))
                .text(line.text());
    }
}
