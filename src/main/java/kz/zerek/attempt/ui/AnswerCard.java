package kz.zerek.attempt.ui;

import static kz.zerek.shell.Markup.tag;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** A question of a finished attempt: the verdict, the given and the right answer, and why. */
final class AnswerCard {

    private AnswerCard() {}

    static Element of(Asked asked) {
        return Assessment.of(asked, tag("article", "card answer-card"), tag("p", "verdict"), recalled(asked));
    }

    private static List<Element> recalled(Asked asked) {
        var recalled = new ArrayList<Element>();
        recalled.add(new Element("h3").text(asked.text().stem()));
        if (asked.text().passage() != null) recalled.add(TextLines.passage(asked));
        if (asked.item().response() != null) recalled.add(GivenAnswer.of(asked));
        return recalled;
    }
}
