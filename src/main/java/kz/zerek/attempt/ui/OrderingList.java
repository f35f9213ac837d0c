package kz.zerek.attempt.ui;

import static kz.zerek.shell.Markup.tag;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.zerek.attempt.ui.Asked.Line;
import kz.zerek.question.Response;
import org.jsoup.nodes.Element;

/** Items that are moved up and down, one place a tap: our script moves them. */
final class OrderingList {

    /** Stand for what the script puts in their place. */
    private static final String ITEM = "{item}";

    private static final String PLACE = "{place}";

    private OrderingList() {}

    static Element of(Asked asked) {
        var list = tag("ol", "ordering").attr("aria-labelledby", AnswerInput.STEM);
        order(asked).forEach(line -> list.appendChild(item(asked, line)));
        return tag("div", "arranging")
                .attr("data-moved", asked.words("quiz.order.moved", Map.of("item", ITEM, "place", PLACE)))
                .appendChild(list)
                .appendChild(keep(asked))
                .appendChild(tag("span", "visually-hidden").attr("aria-live", "polite"));
    }

    private static List<Line> order(Asked asked) {
        var lines = asked.lines();
        if (!(asked.item().response() instanceof Response.Ordered ordered)) return lines;
        var byId = lines.stream().collect(Collectors.toMap(Line::id, line -> line));
        return ordered.items().stream().map(byId::get).toList();
    }

    private static Element item(Asked asked, Line line) {
        var item = new Element("li").attr("data-item", line.id());
        item.appendElement("span").text(line.text());
        return item.appendChild(button(asked, "up", line)).appendChild(button(asked, "down", line));
    }

    private static Element button(Asked asked, String direction, Line line) {
        return tag("button", "move " + direction)
                .attr("type", "button")
                .attr("aria-label", asked.words("quiz.order." + direction, Map.of("item", line.text())));
    }

    /** To answer with the order as it is shown, while there is no answer yet. */
    private static Element keep(Asked asked) {
        return tag("button", "quiet keep", asked.words("quiz.order.keep"))
                .attr("type", "button")
                .attr("hidden", asked.item().isAnswered());
    }
}
