package kz.zerek.attempt.ui;

import static kz.zerek.shell.Markup.tag;

import java.util.List;
import java.util.Objects;
import kz.zerek.question.Response;
import org.jsoup.nodes.Element;

/** What the learner answered, if anything, and of an answer in parts, which are right. */
final class GivenAnswer {

    private GivenAnswer() {}

    static Element of(Asked asked) {
        return tag("div", "given")
                .appendChild(tag("span", "label", asked.words("answer.given")))
                .appendChild(body(asked, AnswerParts.of(asked)));
    }

    private static Element body(Asked asked, List<AnswerPart> parts) {
        return switch (Objects.requireNonNull(asked.item().response())) {
            case Response.Typed(var text) -> new Element("p").text(text);
            case Response.Chosen _ ->
                Speech.ofAnswer(asked, new Element("p").text(parts.getFirst().text()));
            case Response.Ordered _ -> list("ol", asked, parts);
            case Response.Selected _, Response.Matched _ -> list("ul", asked, parts);
        };
    }

    private static Element list(String name, Asked asked, List<AnswerPart> parts) {
        var list = tag(name, "parts");
        parts.forEach(part -> list.appendChild(item(asked, part)));
        return list;
    }

    private static Element item(Asked asked, AnswerPart part) {
        var item = tag("li", part.right() ? "right" : "wrong");
        if (part.to() != null) item.appendChild(tag("span", "to", part.to()));
        item.appendChild(Speech.ofAnswer(asked, new Element("span").text(part.text())));
        var badge = part.correction() != null
                ? part.correction()
                : asked.words(part.right() ? "answer.part.right" : "answer.part.wrong");
        return item.appendChild(tag("span", "badge", badge));
    }
}
