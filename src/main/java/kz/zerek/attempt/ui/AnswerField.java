package kz.zerek.attempt.ui;

import static kz.zerek.shell.Markup.tag;

import kz.zerek.attempt.InvalidResponseException;
import kz.zerek.language.Precision;
import kz.zerek.question.Ref;
import kz.zerek.question.Response;
import kz.zerek.question.Task;
import org.jsoup.nodes.Element;

/** Where an answer is typed. */
final class AnswerField {

    private AnswerField() {}

    static Element of(Asked asked, Task.Entry task) {
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
