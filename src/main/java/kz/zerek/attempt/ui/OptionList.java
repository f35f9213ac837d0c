package kz.zerek.attempt.ui;

import static kz.zerek.shell.Markup.tag;

import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.HashSet;
import java.util.Set;
import kz.zerek.attempt.ui.Asked.Line;
import kz.zerek.question.Response;
import kz.zerek.shell.Markup;
import org.jsoup.nodes.Element;

/** Options of which one or several can be picked, and picked anew. */
class OptionList extends Markup {

    enum Pick {
        ONE("radio"),
        SEVERAL("checkbox");

        private final String type;

        Pick(String type) {
            this.type = type;
        }
    }

    static final String PICKED = "[...element.querySelectorAll(':checked')].map(input => input.value)";

    private final Pick pick;
    private final SerializableConsumer<Response> answered;

    OptionList(Asked asked, Pick pick, SerializableConsumer<Response> answered) {
        super(options(asked, pick));
        this.pick = pick;
        this.answered = answered;
        getElement().addEventListener("change", this::change).addEventData(PICKED);
    }

    private static Element options(Asked asked, Pick pick) {
        var options = tag("fieldset", "options").attr("aria-labelledby", AnswerInput.STEM);
        var picked = picked(asked);
        asked.lines()
                .forEach(line ->
                        options.appendChild(Speech.ofAnswer(asked, option(line, pick, picked.contains(line.id())))));
        return options;
    }

    private static Element option(Line line, Pick pick, boolean picked) {
        var option = tag("label", "option");
        option.appendElement("input")
                .attr("type", pick.type)
                .attr("name", "answer")
                .attr("value", line.id())
                .attr("checked", picked);
        return option.appendText(line.text());
    }

    private void change(DomEvent event) {
        var picked = event.getEventData().get(PICKED);
        if (picked == null || !picked.isArray()) return;
        var ids = new HashSet<String>();
        picked.forEach(id -> text(id).ifPresent(ids::add));
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
