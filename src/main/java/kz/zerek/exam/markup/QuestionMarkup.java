package kz.zerek.exam.markup;

import static kz.zerek.shell.Markup.tag;

import java.util.Optional;
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
     * A question before and after a fact was corrected, side by side.
     *
     * @param words the texts of the bundles by key
     * @param now as it is asked or marked now; if empty, {@code otherwise} is said instead
     * @param otherwise a key
     */
    public static Element sideBySide(
            UnaryOperator<String> words,
            Question asked,
            Renderer before,
            Optional<Question> now,
            Renderer after,
            String otherwise,
            Language language) {
        var both = tag("div", "before-after");
        both.appendChild(side(words, "exam.outdated.before").appendChild(of(asked, before, language)));
        both.appendChild(side(words, "exam.outdated.after")
                .appendChild(now.map(question -> of(question, after, language))
                        .orElseGet(() -> tag("p", "note", words.apply(otherwise)))));
        return both;
    }

    private static Element side(UnaryOperator<String> words, String key) {
        return tag("div", "side").appendChild(tag("p", "label", words.apply(key)));
    }
}
