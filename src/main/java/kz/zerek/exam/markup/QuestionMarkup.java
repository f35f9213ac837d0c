package kz.zerek.exam.markup;

import static kz.zerek.shell.Markup.tag;

import java.util.function.UnaryOperator;
import kz.zerek.language.Language;
import kz.zerek.question.Question;
import kz.zerek.question.Renderer;
import org.jsoup.nodes.Element;

/** A question with its answer as its teacher sees it. */
public final class QuestionMarkup {

    private QuestionMarkup() {}

    public static Element of(Question question, Renderer renderer, Language language) {
        var rendered = renderer.render(question, language);
        var shown = tag("div", "in-language").attr("lang", language.code());
        shown.appendChild(tag("p", "stem", rendered.stem()));
        if (rendered.passage() != null) {
            var passage = tag("div", "passage")
                    .attr("lang", rendered.passageLanguage().code());
            rendered.passage()
                    .lines()
                    .forEach(line -> passage.appendElement("p").text(line));
            shown.appendChild(passage);
        }
        return shown.appendChild(Answer.of(question.task(), rendered));
    }

    /**
     * A question before and after a fact was corrected.
     *
     * @param words the texts of the bundles by key
     */
    public static Element sideBySide(UnaryOperator<String> words, Element before, Element after) {
        return tag("div", "before-after")
                .appendChild(side(words.apply("correction.before"), before))
                .appendChild(side(words.apply("correction.after"), after));
    }

    private static Element side(String label, Element shown) {
        return tag("div", "side").appendChild(tag("p", "label", label)).appendChild(shown);
    }
}
