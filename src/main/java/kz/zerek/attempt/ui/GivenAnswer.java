package kz.zerek.attempt.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import kz.zerek.question.Response;

/** What the learner answered, where it is not seen among the options. */
class GivenAnswer extends Div {

    GivenAnswer(Asked asked) {
        addClassName("given");
        var label = new Span(getTranslation("answer.given"));
        label.addClassName("label");
        add(label, body(asked.item().response(), AnswerText.of(asked)));
    }

    private HtmlContainer body(Response response, List<String> lines) {
        if (lines.isEmpty()) return new Paragraph(getTranslation("answer.none"));
        if (lines.size() == 1) return new Paragraph(lines.getFirst());
        var list = response instanceof Response.Ordered ? new OrderedList() : new UnorderedList();
        lines.forEach(line -> list.add(new ListItem(line)));
        return list;
    }
}
