package kz.zerek.score.ui;

import static kz.zerek.shell.Markup.tag;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.zerek.attempt.AnswerText;
import kz.zerek.attempt.AttemptItem;
import kz.zerek.attempt.GivenMark;
import kz.zerek.language.Language;
import kz.zerek.shell.PageLanguage;
import kz.zerek.shell.Times;
import org.jsoup.nodes.Element;

/** A question, what was answered, what is right, and the marks that it had. */
final class AnswerMarkup {

    private final StudentView view;
    private final AttemptItem item;

    AnswerMarkup(StudentView view, AttemptItem item) {
        this.view = view;
        this.item = item;
    }

    Element of(AnswerText text, List<GivenMark> history) {
        var all = tag("div", "answer-of-student");
        all.appendChild(tag("p", "label", words("gradebook.question", Map.of("number", item.position()))));
        all.appendChild(in(text.language(), new Element("h2").text(text.question())));
        if (text.passage() != null) all.appendChild(passage(text));
        all.appendChild(labelled("gradebook.answer.of-student", given(text)));
        all.appendChild(
                labelled("gradebook.answer.right", in(text.textLanguage(), new Element("p").text(text.answer()))));
        all.appendChild(tag("p", "points", points("gradebook.points.of-question", history.getLast())));
        if (history.size() > 1) all.appendChild(history(history));
        return all;
    }

    private static Element passage(AnswerText text) {
        var passage = in(text.passageLanguage(), tag("div", "lines passage"));
        text.passage().lines().forEach(line -> passage.appendElement("p").text(line));
        return passage;
    }

    private Element labelled(String key, Element content) {
        return tag("div", "given").appendChild(tag("span", "label", words(key))).appendChild(content);
    }

    private Element given(AnswerText text) {
        if (text.given().isEmpty()) return new Element("p").text(words("gradebook.answer.none"));
        var parts = in(text.textLanguage(), tag("ul", "parts"));
        for (var part : text.given()) {
            var shown = tag("li", part.right() ? "right" : "wrong");
            if (part.to() != null) shown.appendChild(tag("span", "to", part.to()));
            shown.appendElement("span").text(part.text());
            var key = part.right() ? "answer.part.right" : "answer.part.wrong";
            shown.appendChild(tag("span", "badge", words(key))
                    .attr("lang", PageLanguage.current().code()));
            parts.appendChild(shown);
        }
        return parts;
    }

    private static Element in(Language language, Element element) {
        return element.attr("lang", language.code());
    }

    private Element history(List<GivenMark> history) {
        var all = new Element("details");
        all.appendElement("summary").text(words("gradebook.history"));
        var list = all.appendElement("ol");
        history.forEach(mark -> list.appendElement("li").text(points(key(mark), mark)));
        return all;
    }

    private static String key(GivenMark mark) {
        return switch (mark.origin()) {
            case AUTOMATIC -> "gradebook.history.automatic";
            case CHANGED -> "gradebook.history.changed";
            case REMARKED -> "gradebook.history.remarked";
            case UNDONE -> "gradebook.history.undone";
        };
    }

    private String points(String key, GivenMark mark) {
        var values = new HashMap<String, Object>();
        values.put("at", Times.text(mark.at()));
        values.put("points", mark.mark().fraction() * item.points().doubleValue());
        values.put("of", item.points());
        values.put("name", view.name(mark.by()));
        values.put("reason", mark.reason() == null ? "" : mark.reason());
        return words(key, values);
    }

    private String words(String key) {
        return words(key, Map.of());
    }

    private String words(String key, Map<String, ?> values) {
        return view.getTranslation(key, values);
    }
}
