package kz.zerek.exam.ui;

import static kz.zerek.shell.Markup.tag;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.zerek.exam.Item;
import kz.zerek.exam.Part;
import kz.zerek.exam.markup.QuestionMarkup;
import kz.zerek.exam.store.Exam;
import kz.zerek.language.Language;
import kz.zerek.question.Evidence;
import kz.zerek.question.Generator;
import kz.zerek.shell.PageLanguage;
import org.jsoup.nodes.Element;

/** Puts the questions of a test on the screen: each with its answer, its source, and what can be done with it. */
final class QuestionContent {

    private final Component screen;
    private final Exam exam;
    private final Generator generator;
    private final List<Language> languages;
    private final Facts facts;
    private final Language reader = PageLanguage.current();

    /** @param generator of the test's bank */
    QuestionContent(Component screen, Exam exam, Generator generator, List<Language> languages) {
        this.screen = screen;
        this.exam = exam;
        this.generator = generator;
        this.languages = languages;
        facts = new Facts(screen);
    }

    static String id(int position) {
        return "question-" + position;
    }

    /** @param heads whether it is the first of its part on the screen */
    Element slot(int position, boolean heads) {
        var slot = tag("div", "question-slot");
        if (heads && isParted())
            slot.appendChild(heading(exam.form().item(position).part()));
        return slot.appendChild(card(position));
    }

    /** A part that is the whole, and is not named, needs no heading. */
    private boolean isParted() {
        return exam.blueprint().parts().size() > 1 || exam.blueprint().part(1).title() != null;
    }

    private Element heading(int number) {
        var part = exam.blueprint().part(number);
        return tag("div", "part-heading")
                .appendChild(tag("h3", "", title(part, number)))
                .appendChild(tag("p", "hint", facts.of(part, number, exam.form())));
    }

    private String title(Part part, int number) {
        return Optional.ofNullable(part.title())
                .map(title -> title.in(reader))
                .filter(title -> !title.isBlank())
                .map(title -> text("exam.part.titled", Map.of("number", number, "title", title)))
                .orElseGet(() -> text("exam.part", Map.of("number", number)));
    }

    private Element card(int position) {
        var item = exam.form().item(position);
        var card = tag("article", "test-question " + item.origin().key())
                .attr("id", id(position))
                .attr("tabindex", "-1")
                .attr("aria-labelledby", headId(position))
                .appendChild(head(item, position));
        var asked = card.appendElement("div").addClass("in-languages");
        for (var language : languages)
            asked.appendChild(QuestionMarkup.of(item.question(), generator.renderer(), language));
        sources(item).ifPresent(card::appendChild);
        return card.appendChild(actions(item, position));
    }

    private Element head(Item item, int position) {
        var head = tag("div", "question-head");
        head.appendChild(tag(isParted() ? "h4" : "h3", "", text("exam.question", Map.of("number", position)))
                .attr("id", headId(position)));
        head.appendChild(
                tag("span", "kind", text("kind." + item.question().kind().key())));
        head.appendChild(tag("span", "hint", facts.points(item.points())));
        if (item.origin() != Item.Origin.DRAWN)
            head.appendChild(
                    tag("span", "state", text("exam.state." + item.origin().key())));
        return head;
    }

    private static String headId(int position) {
        return id(position) + "-head";
    }

    /** What documents say, one after the other, and which they are. */
    private Optional<Element> sources(Item item) {
        var sources = Evidence.of(generator.bank(), item.question()).sources();
        if (sources.isEmpty()) return Optional.empty();
        var details = tag("details", "question-source");
        details.appendElement("summary").text(text(sources.size() == 1 ? "source.heading" : "source.heading.several"));
        for (var source : sources) {
            source.passages().forEach(passage -> details.appendChild(Quoted.of(passage, source.document())));
            details.appendChild(tag("p", "origin", source.document().title().in(reader)));
        }
        return Optional.of(details);
    }

    private Element actions(Item item, int position) {
        var actions = tag("div", "actions");
        for (var action : QuestionAction.with(item.origin())) {
            var id = id(position) + "-" + action.key();
            actions.appendElement("button")
                    .attr("type", "button")
                    .attr("id", id)
                    .attr("value", value(position, action))
                    .attr("aria-labelledby", id + " " + headId(position))
                    .text(text("exam." + action.key()));
        }
        var facts = List.copyOf(item.question().subjects());
        for (int number = 1; number <= facts.size(); number++) {
            var id = id(position) + "-fact-" + number;
            actions.appendElement("a")
                    .addClass("in-text")
                    .attr("router-link", true)
                    .attr("href", Ways.fact(facts.get(number - 1)))
                    .attr("id", id)
                    .attr("aria-labelledby", id + " " + headId(position))
                    .text(
                            facts.size() == 1
                                    ? text("exam.open-fact")
                                    : text("exam.open-fact.number", Map.of("number", number)));
        }
        return actions;
    }

    /** What the button sends. */
    static String value(int position, QuestionAction action) {
        return position + ":" + action.key();
    }

    private String text(String key) {
        return screen.getTranslation(key);
    }

    private String text(String key, Map<String, ?> values) {
        return screen.getTranslation(key, values);
    }
}
