package kz.zerek.attempt.ui;

import static kz.zerek.shell.Markup.tag;

import java.util.Map;
import kz.zerek.attempt.Attempt;
import kz.zerek.attempt.AttemptItem;
import kz.zerek.attempt.AttemptItem.State;
import kz.zerek.language.Language;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * All questions of an attempt for a page in each language, so that a browser can go on without the server: as they look on
 * the screen, with the answers given so far and nothing of the right ones. Where a language was set, it is that of all.
 */
final class Sheet {

    private final Asking asking;
    private final Attempt attempt;

    private Sheet(Asking asking, Attempt attempt) {
        this.asking = asking;
        this.attempt = attempt;
    }

    /** An HTML document. */
    static String of(Asking asking, Attempt attempt) {
        return new Sheet(asking, attempt).document();
    }

    private String document() {
        var document = Document.createShell("");
        document.outputSettings().prettyPrint(false);
        for (var page : Language.values()) document.body().appendChild(section(page, attempt.language(page)));
        return document.outerHtml();
    }

    private Element section(Language page, Language language) {
        var section = new Element("section").attr("lang", page.code()).attr("data-words", KeepingWords.of(language));
        attempt.items().forEach(item -> section.appendChild(question(item, language)));
        return section.appendChild(SheetOverview.of(attempt, language));
    }

    private Element question(AttemptItem item, Language language) {
        // As if nobody had answered or checked it: what is shown of the key only once it was checked stays away.
        var open = new AttemptItem(item.position(), item.question(), null, null, 0, State.OPEN, null, item.points());
        var asked = asking.ask(attempt, open, language);
        int count = attempt.items().size();
        var progress = asked.words("quiz.progress", Map.of("number", item.position(), "count", count));
        var question = tag("article", "question")
                .attr("lang", language.code())
                .attr("data-title", asked.words("app.title", Map.of("page", progress)))
                .appendChild(progress(asked, progress, count))
                .appendChild(new Element("h1")
                        .attr("id", AnswerInput.STEM)
                        .attr("tabindex", "-1")
                        .text(asked.text().stem()));
        ItemData.of(attempt.id(), item, attempt.settings().feedback()).forEach(question::attr);
        if (asked.text().passage() != null) question.appendChild(TextLines.passage(asked));
        return question.appendChild(AnswerInput.of(asked))
                .appendChild(tag("p", "status keeping").attr("role", "status"))
                .appendChild(steps(asked));
    }

    private static Element progress(Asked asked, String text, int count) {
        var progress = tag("div", "quiz-progress");
        progress.appendElement("p").text(text);
        return progress.appendChild(button("quiet overview", asked.words("quiz.overview")))
                .appendChild(new Element("progress").attr("aria-hidden", "true").attr("max", String.valueOf(count)));
    }

    /** The way on has a label for a question that is open, and one for an answered. */
    private static Element steps(Asked asked) {
        var back = button("quiet back", asked.words("quiz.back"))
                .attr("hidden", asked.item().position() == 1);
        var on = button("on", "")
                .attr("data-enter", true)
                .attr("data-open", asked.words("quiz.skip"))
                .attr("data-answered", asked.words("quiz.next"))
                .attr("data-check", asked.words("quiz.check"));
        return tag("div", "steps").appendChild(back).appendChild(on);
    }

    static Element button(String classNames, String text) {
        return tag("button", classNames, text).attr("type", "button");
    }
}
