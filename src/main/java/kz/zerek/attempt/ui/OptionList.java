package kz.zerek.attempt.ui;

import static kz.zerek.shell.Markup.tag;

import java.util.Set;
import kz.zerek.attempt.ui.Asked.Line;
import kz.zerek.question.Response;
import org.jsoup.nodes.Element;

/** Options of which one or several can be picked, and picked anew. */
final class OptionList {

    enum Pick {
        ONE("radio"),
        SEVERAL("checkbox");

        private final String type;

        Pick(String type) {
            this.type = type;
        }
    }

    private OptionList() {}

    static Element of(Asked asked, Pick pick) {
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

    private static Set<String> picked(Asked asked) {
        return switch (asked.item().response()) {
            case Response.Chosen chosen -> Set.of(chosen.option());
            case Response.Selected selected -> selected.options();
            case null, default -> Set.of();
        };
    }
}
