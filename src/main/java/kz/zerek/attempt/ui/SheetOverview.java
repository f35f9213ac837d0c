package kz.zerek.attempt.ui;

import static kz.zerek.shell.Markup.tag;

import java.util.Locale;
import java.util.Map;
import kz.zerek.attempt.Attempt;
import kz.zerek.attempt.AttemptItem;
import kz.zerek.attempt.AttemptItem.State;
import kz.zerek.language.Language;
import kz.zerek.language.message.Messages;
import org.jsoup.nodes.Element;

/** The ways to all questions of an attempt, for a browser without a connection; the quiz cannot be finished there. */
final class SheetOverview {

    private final Attempt attempt;
    private final Language language;

    private SheetOverview(Attempt attempt, Language language) {
        this.attempt = attempt;
        this.language = language;
    }

    static Element of(Attempt attempt, Language language) {
        return new SheetOverview(attempt, language).all();
    }

    private Element all() {
        var title = words("quiz.overview", Map.of());
        var questions = tag("ul", "all-questions");
        attempt.items().forEach(item -> questions.appendElement("li").appendChild(way(item)));
        return tag("section", "card review")
                .attr("data-title", words("app.title", Map.of("page", title)))
                .appendChild(new Element("h1").attr("tabindex", "-1").text(title))
                .appendChild(tag("p", "status keeping").attr("role", "status"))
                .appendChild(questions)
                .appendChild(
                        tag("div", "steps").appendChild(Sheet.button("quiet go-on", words("review.go-on", Map.of()))));
    }

    /** With a name for a question that is open, and one for an answered. */
    private Element way(AttemptItem item) {
        int position = item.position();
        return new Element("a")
                .attr("href", Ways.address(attempt.id(), position))
                .attr("data-open", name(position, State.OPEN))
                .attr("data-answered", name(position, State.ANSWERED))
                .text(String.valueOf(position));
    }

    private String name(int position, State state) {
        var text = words("review.state." + state.name().toLowerCase(Locale.ROOT), Map.of());
        return words("review.question", Map.of("number", position, "state", text));
    }

    private String words(String key, Map<String, ?> values) {
        return Messages.bundled().text(language, key, values);
    }
}
