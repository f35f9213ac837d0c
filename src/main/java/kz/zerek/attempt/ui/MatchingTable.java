package kz.zerek.attempt.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.zerek.attempt.ui.Asked.Line;
import kz.zerek.question.Response;
import kz.zerek.question.Task;

/** A line for each item on the left, with a native select of those on the right. */
class MatchingTable extends Div {

    private static final String PAIRS =
            "Object.fromEntries([...element.querySelectorAll('select')].map(select => [select.name, select.value]))";

    private final SerializableConsumer<Response> answered;

    MatchingTable(Asked asked, Task.Matching task, SerializableConsumer<Response> answered) {
        this.answered = answered;
        addClassName("matching");
        getElement().setAttribute("role", "group").setAttribute("aria-labelledby", AnswerInput.STEM);
        var lines = asked.lines();
        var right = lines.subList(task.left().size(), lines.size());
        var pairs = asked.item().response() instanceof Response.Matched m ? m.pairs() : Map.<String, String>of();
        lines.subList(0, task.left().size())
                .forEach(left -> getElement().appendChild(row(left, right, pairs.getOrDefault(left.id(), ""))));
        getElement().addEventListener("change", this::change).addEventData(PAIRS);
    }

    private Element row(Line left, List<Line> right, String chosen) {
        var select = new Element("select").setAttribute("name", left.id());
        select.appendChild(option(new Line("", getTranslation("quiz.match.choose")), chosen));
        right.forEach(line -> select.appendChild(option(line, chosen)));
        return new Element("label").appendChild(new Element("span").setText(left.text()), select);
    }

    private static Element option(Line line, String chosen) {
        return new Element("option")
                .setAttribute("value", line.id())
                .setAttribute("selected", line.id().equals(chosen))
                .setText(line.text());
    }

    private void change(DomEvent event) {
        var pairs = new HashMap<String, String>();
        event.getEventData()
                .get(PAIRS)
                .properties()
                .forEach(pair -> pairs.put(pair.getKey(), pair.getValue().asString()));
        pair(pairs);
    }

    /** @param pairs left to right; an empty string for none */
    void pair(Map<String, String> pairs) {
        var chosen = new HashMap<>(pairs);
        chosen.values().removeIf(String::isEmpty);
        answered.accept(new Response.Matched(chosen));
    }
}
