package kz.zerek.attempt.ui;

import static kz.zerek.shell.Markup.tag;

import com.vaadin.flow.dom.DebouncePhase;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.function.SerializableConsumer;
import kz.zerek.attempt.InvalidResponseException;
import kz.zerek.language.Precision;
import kz.zerek.question.Ref;
import kz.zerek.question.Response;
import kz.zerek.question.Task;
import kz.zerek.shell.Markup;
import org.jsoup.nodes.Element;

/**
 * Where an answer is typed. It is saved with its first letter, so that the way on is no longer to skip it, when the typing
 * pauses, and when the field is left.
 */
class AnswerField extends Markup {

    static final String TYPED = "event.target.value";
    private static final int PAUSE_MILLIS = 600;

    private final SerializableConsumer<Response> answered;

    AnswerField(Asked asked, Task.Entry task, SerializableConsumer<Response> answered) {
        super(field(asked, task));
        this.answered = answered;
        getElement()
                .addEventListener("input", this::typed)
                .debounce(PAUSE_MILLIS, DebouncePhase.LEADING, DebouncePhase.TRAILING)
                .addEventData(TYPED);
        getElement().addEventListener("change", this::typed).addEventData(TYPED);
    }

    private static Element field(Asked asked, Task.Entry task) {
        var field = tag("div", "answer-field");
        field.appendElement("label").attr("for", "answer").text(asked.words("answer.given"));
        field.appendElement("input")
                .attr("id", "answer")
                .attr("type", "text")
                .attr("value", asked.item().response() instanceof Response.Typed typed ? typed.text() : "")
                .attr("maxlength", String.valueOf(InvalidResponseException.MAX_LENGTH))
                .attr("autocomplete", "off")
                .attr("autocapitalize", "off")
                .attr("spellcheck", "false")
                .attr("enterkeyhint", "done")
                .attr("aria-describedby", "answer-hint");
        var hint = asked.words("quiz.type." + form(task.key()));
        return field.appendChild(tag("p", "hint", hint).attr("id", "answer-hint"));
    }

    private void typed(DomEvent event) {
        text(event, TYPED).ifPresent(this::type);
    }

    void type(String text) {
        answered.accept(new Response.Typed(text));
    }

    /** Which hint says in what form the answer is expected. */
    private static String form(Ref key) {
        return switch (key) {
            case Ref.When when -> form(when.dating().date().precision());
            case Ref.Date date -> form(date.date().precision());
            case Ref.Acronym _, Ref.AcronymIn _ -> "acronym";
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
