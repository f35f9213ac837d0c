package kz.zerek.attempt.ui;

import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.HashSet;
import java.util.Set;
import kz.zerek.attempt.ui.Asked.Line;
import kz.zerek.question.Response;

/** Options of which one or several can be picked, and picked anew. */
class OptionList extends FieldSet {

    enum Pick {
        ONE("radio"),
        SEVERAL("checkbox");

        private final String type;

        Pick(String type) {
            this.type = type;
        }
    }

    private static final String PICKED = "[...element.querySelectorAll(':checked')].map(input => input.value)";

    private final Pick pick;
    private final SerializableConsumer<Response> answered;

    OptionList(Asked asked, Pick pick, SerializableConsumer<Response> answered) {
        this.pick = pick;
        this.answered = answered;
        addClassName("options");
        getElement().setAttribute("aria-labelledby", AnswerInput.STEM);
        var picked = picked(asked);
        asked.lines().forEach(line -> getElement().appendChild(option(line, picked.contains(line.id()))));
        getElement().addEventListener("change", this::change).addEventData(PICKED);
    }

    private Element option(Line line, boolean picked) {
        var input = new Element("input")
                .setAttribute("type", pick.type)
                .setAttribute("name", "answer")
                .setAttribute("value", line.id())
                .setAttribute("checked", picked);
        var label = new Element("label").appendChild(input, Element.createText(line.text()));
        label.getClassList().add("option");
        return label;
    }

    private void change(DomEvent event) {
        var ids = new HashSet<String>();
        event.getEventData().get(PICKED).forEach(id -> ids.add(id.asString()));
        pick(ids);
    }

    void pick(Set<String> ids) {
        answered.accept(
                pick == Pick.SEVERAL
                        ? new Response.Selected(ids)
                        : new Response.Chosen(ids.stream().findFirst().orElse("")));
    }

    private static Set<String> picked(Asked asked) {
        return switch (asked.item().response()) {
            case Response.Chosen chosen -> Set.of(chosen.option());
            case Response.Selected selected -> selected.options();
            case null, default -> Set.of();
        };
    }
}
