package kz.zerek.attempt.ui;

import static kz.zerek.shell.Markup.tag;

import org.jsoup.nodes.Element;

/** The answer that is right, as a whole. */
final class RightAnswer {

    private RightAnswer() {}

    static Element of(Asked asked) {
        return tag("p", "right-answer")
                .appendChild(tag("span", "label", asked.words("answer.right")))
                .appendChild(Speech.ofAnswer(
                        asked, new Element("span").text(asked.text().answer())));
    }
}
