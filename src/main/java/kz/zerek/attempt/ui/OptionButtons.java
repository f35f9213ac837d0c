package kz.zerek.attempt.ui;

import static kz.zerek.shell.Markup.tag;

import com.vaadin.flow.function.SerializableConsumer;
import kz.zerek.attempt.ui.Asked.Line;
import kz.zerek.question.Response;
import kz.zerek.shell.Markup;
import org.jsoup.nodes.Element;

/** Options of which one is taken for good: buttons, since arrow keys would choose among radios in passing. */
class OptionButtons extends Markup {

    private final SerializableConsumer<Response> answered;

    OptionButtons(Asked asked, SerializableConsumer<Response> answered) {
        super(buttons(asked));
        this.answered = answered;
        addButtonListener("value", this::take);
    }

    private static Element buttons(Asked asked) {
        var buttons = tag("div", "options").attr("role", "group").attr("aria-labelledby", AnswerInput.STEM);
        asked.lines().forEach(line -> buttons.appendChild(Speech.ofAnswer(asked, button(line))));
        return buttons;
    }

    private static Element button(Line line) {
        return tag("button", "option", line.text()).attr("type", "button").attr("value", line.id());
    }

    void take(String id) {
        answered.accept(new Response.Chosen(id));
    }
}
