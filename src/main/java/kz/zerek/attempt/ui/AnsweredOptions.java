package kz.zerek.attempt.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Set;
import kz.zerek.question.Response;
import kz.zerek.question.Task.Option;

/** Options after the answer: which are right, and which the learner chose. */
class AnsweredOptions extends UnorderedList {

    AnsweredOptions(Asked asked, List<Option> options) {
        addClassName("options");
        getElement().setAttribute("aria-labelledby", AnswerInput.STEM);
        var chosen = chosen(asked.item().response());
        var lines = asked.lines();
        for (int i = 0; i < options.size(); i++) {
            var option = options.get(i);
            add(line(lines.get(i).text(), option.correct(), chosen.contains(option.id())));
        }
    }

    private ListItem line(String text, boolean correct, boolean chosen) {
        var line = new ListItem(new Span(text));
        line.addClassName("option");
        if (correct) line.addClassName("right");
        if (chosen && !correct) line.addClassName("wrong");
        if (correct || chosen) {
            var badge = new Span(getTranslation(badge(correct, chosen)));
            badge.addClassName("badge");
            line.add(badge);
        }
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
