package kz.zerek.attempt.ui;

import static kz.zerek.shell.Markup.tag;

import kz.zerek.attempt.ui.Asked.Line;
import org.jsoup.nodes.Element;

/** Options of which one is taken for good: buttons, since arrow keys would choose among radios in passing. */
final class OptionButtons {

    private OptionButtons() {}

    static Element of(Asked asked) {
        var buttons = tag("div", "options").attr("role", "group").attr("aria-labelledby", AnswerInput.STEM);
        asked.lines().forEach(line -> buttons.appendChild(Speech.ofAnswer(asked, button(line))));
        return buttons;
    }

    private static Element button(Line line) {
        return tag("button", "option", line.text()).attr("type", "button").attr("value", line.id());
    }
}
