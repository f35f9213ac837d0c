package kz.zerek.attempt.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.function.SerializableConsumer;
import kz.zerek.attempt.ui.Asked.Line;
import kz.zerek.question.Response;

/** Options of which one is taken for good: buttons, since arrow keys would choose among radios in passing. */
class OptionButtons extends Div {

    OptionButtons(Asked asked, SerializableConsumer<Response> answered) {
        addClassName("options");
        getElement().setAttribute("role", "group").setAttribute("aria-labelledby", AnswerInput.STEM);
        asked.lines().forEach(line -> add(option(line, answered)));
    }

    private static NativeButton option(Line line, SerializableConsumer<Response> answered) {
        var button = new NativeButton(line.text());
        button.addClassName("option");
        button.addClickListener(_ -> answered.accept(new Response.Chosen(line.id())));
        return button;
    }
}
