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

/** What the learner answered, and of an answer in parts, which are right. */
class GivenAnswer extends Div {

    GivenAnswer(Asked asked) {
        addClassName("given");
        var label = new Span(getTranslation("answer.given"));
        label.addClassName("label");
        add(label, body(asked.item().response(), AnswerParts.of(asked)));
    }

    private HtmlContainer body(Response response, List<AnswerPart> parts) {
        return switch (response) {
            case null -> new Paragraph(getTranslation("answer.none"));
            case Response.Typed _, Response.Chosen _ ->
                new Paragraph(parts.getFirst().text());
            case Response.Ordered _ -> list(new OrderedList(), parts);
            case Response.Selected _, Response.Matched _ -> list(new UnorderedList(), parts);
        };
    }

    private HtmlContainer list(HtmlContainer list, List<AnswerPart> parts) {
        list.addClassName("parts");
        parts.forEach(part -> list.add(item(part)));
        return list;
    }

    private ListItem item(AnswerPart part) {
        var badge = new Span(
                part.correction() != null
                        ? part.correction()
                        : getTranslation(part.right() ? "answer.part.right" : "answer.part.wrong"));
        badge.addClassName("badge");
        var item = new ListItem(new Span(part.text()), badge);
        if (part.to() != null) item.addComponentAsFirst(to(part.to()));
        item.addClassName(part.right() ? "right" : "wrong");
        return item;
    }

    private static Span to(String text) {
        var to = new Span(text);
        to.addClassName("to");
        return to;
    }
}
