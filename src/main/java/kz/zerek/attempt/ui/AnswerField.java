package kz.zerek.attempt.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.DebouncePhase;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableConsumer;
import kz.zerek.attempt.InvalidResponseException;
import kz.zerek.language.Precision;
import kz.zerek.question.Ref;
import kz.zerek.question.Response;
import kz.zerek.question.Task;

/** Where an answer is typed. It is saved when the typing pauses, and when the field is left. */
class AnswerField extends Div {

    private static final String TYPED = "event.target.value";
    private static final int PAUSE_MILLIS = 600;

    private final SerializableConsumer<Response> answered;

    AnswerField(Asked asked, Task.Entry task, SerializableConsumer<Response> answered) {
        this.answered = answered;
        addClassName("answer-field");
        var hint = new Paragraph(getTranslation("quiz.type." + form(task.key())));
        hint.setId("answer-hint");
        hint.addClassName("hint");
        var label = new NativeLabel(getTranslation("answer.given"));
        label.setFor("answer");
        add(label);
        getElement().appendChild(field(asked.item().response()));
        add(hint);
    }

    private Element field(Response response) {
        var field = new Element("input")
                .setAttribute("id", "answer")
                .setAttribute("type", "text")
                .setAttribute("maxlength", String.valueOf(InvalidResponseException.MAX_LENGTH))
                .setAttribute("autocomplete", "off")
                .setAttribute("autocapitalize", "off")
                .setAttribute("spellcheck", "false")
                .setAttribute("enterkeyhint", "done")
                .setAttribute("aria-describedby", "answer-hint");
        if (response instanceof Response.Typed typed) field.setProperty("value", typed.text());
        field.addEventListener("input", this::typed)
                .debounce(PAUSE_MILLIS, DebouncePhase.TRAILING)
                .addEventData(TYPED);
        field.addEventListener("change", this::typed).addEventData(TYPED);
        return field;
    }

    private void typed(DomEvent event) {
        type(event.getEventData().get(TYPED).asString());
    }

    void type(String text) {
        answered.accept(new Response.Typed(text));
    }

    /** Which hint says in what form the answer is expected. */
    private static String form(Ref key) {
        return switch (key) {
            case Ref.When when -> form(when.dating().date().precision());
            case Ref.Date date -> form(date.date().precision());
            case Ref.Short _, Ref.ShortIn _ -> "acronym";
            case Ref.Value _ -> "number";
            default -> "words";
        };
    }

    private static String form(Precision precision) {
        return switch (precision) {
            case DAY -> "day";
            case MONTH -> "month";
            case YEAR -> "year";
        };
    }
}
