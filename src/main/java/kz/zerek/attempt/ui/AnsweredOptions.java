package kz.zerek.attempt.ui;

import static kz.zerek.shell.Markup.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kz.zerek.question.Response;
import kz.zerek.question.Task.Option;
import org.jsoup.nodes.Element;

/** Options after the answer: which are right, and which the learner chose. */
final class AnsweredOptions {

    private AnsweredOptions() {}

    static Element of(Asked asked, List<Option> options) {
        var list = tag("ul", "options").attr("aria-labelledby", AnswerInput.STEM);
        var chosen = chosen(asked.item().response());
        var lines = asked.lines();
        for (int i = 0; i < options.size(); i++) {
            var option = options.get(i);
            list.appendChild(line(asked, lines.get(i).text(), option.correct(), chosen.contains(option.id())));
        }
        return list;
    }

    private static Element line(Asked asked, String text, boolean correct, boolean chosen) {
        var classNames = new ArrayList<>(List.of("option"));
        if (correct) classNames.add("right");
        if (chosen && !correct) classNames.add("wrong");
        var line = tag("li", String.join(" ", classNames));
        line.appendChild(Speech.ofAnswer(asked, new Element("span").text(text)));
        if (correct || chosen) line.appendChild(tag("span", "badge", asked.words(badge(correct, chosen))));
        return line;
    }

    private static String badge(boolean correct, boolean chosen) {
        if (!chosen) return "answer.right";
        return correct ? "answer.given-right" : "answer.given";
    }

    private static Set<String> chosen(Response response) {
        return switch (response) {
            case Response.Chosen one -> Set.of(one.option());
            case Response.Selected several -> several.options();
            case null, default -> Set.of();
        };
    }
}
