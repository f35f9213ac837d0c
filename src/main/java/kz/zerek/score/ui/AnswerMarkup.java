package kz.zerek.score.ui;

import static kz.zerek.shell.Markup.tag;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.zerek.account.PersonId;
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
    private final Map<PersonId, String> names;

    /** @param names of those who changed marks and have an account */
    AnswerMarkup(StudentView view, AttemptItem item, Map<PersonId, String> names) {
        this.view = view;
        this.item = item;
        this.names = names;
    }

    Element of(AnswerText text, List<GivenMark> history) {
        var all = tag("div", "answer-of-student");
        all.appendChild(tag("p", "label", words("gradebook.question", Map.of("number", item.position()))));
        all.appendChild(in(text.language(), new Element("h2").text(text.question())));
        if (text.passage() != null) all.appendChild(passage(text));
        all.appendChild(labelled("gradebook.answer.of-student", given(text)));
        all.appendChild(
                labelled("gradebook.answer.right", in(text.textLanguage(), new Element("p").text(text.answer()))));
        all.appendChild(tag("p", "points", words("gradebook.points.of-question", points(history.getLast()))));
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
        history.forEach(mark -> list.appendElement("li").text(told(mark)));
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

    private String told(GivenMark mark) {
        var values = new HashMap<String, Object>(points(mark));
        values.put("at", Times.text(mark.at()));
        values.put("name", name(mark));
        values.put("reason", mark.reason() == null ? "" : mark.reason());
        return words(key(mark), values);
    }

    private Map<String, Object> points(GivenMark mark) {
        return Map.of("points", mark.mark().fraction() * item.points().doubleValue(), "of", item.points());
    }

    private String name(GivenMark mark) {
        var name = mark.by() == null ? null : names.get(mark.by());
        return name == null ? words("gradebook.history.nobody") : name;
    }

    private String words(String key) {
        return words(key, Map.of());
    }

    private String words(String key, Map<String, ?> values) {
        return view.getTranslation(key, values);
    }
}
