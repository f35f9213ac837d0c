package kz.zerek.correction.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import kz.zerek.correction.Trial;
import kz.zerek.language.Language;
import kz.zerek.question.Question;
import kz.zerek.question.Rendered;
import kz.zerek.question.Task;
import kz.zerek.shell.Markup;
import org.jsoup.nodes.Element;

/** The questions that a fact would give as it stands, in one language, with the right answers marked. */
class FactPreview extends Markup {

    private static final String HEADING = "preview-heading";

    private final Component screen;

    FactPreview(Component screen) {
        super(tag("section", "card fact-preview").attr("tabindex", "0").attr("aria-labelledby", HEADING));
        this.screen = screen;
    }

    void show(Trial trial, Language language) {
        var content = tag("div", "");
        content.appendChild(
                tag("h2", "", screen.getTranslation("reading.preview")).attr("id", HEADING));
        var questions = trial.questions();
        if (questions.isEmpty())
            content.appendChild(tag(
                    "p",
                    "hint",
                    screen.getTranslation(trial.problems().isEmpty() ? "reading.unaskable" : "reading.preview.none")));
        for (var question : questions) content.appendChild(question(question, trial.render(question, language)));
        show(content);
    }

    private Element question(Question question, Rendered rendered) {
        var card =
                tag("article", "in-language").attr("lang", rendered.language().code());
        card.appendChild(tag(
                "p", "label", screen.getTranslation("kind." + question.kind().key())));
        card.appendChild(tag("p", "stem", rendered.stem()));
        if (rendered.passage() != null)
            rendered.passage()
                    .lines()
                    .forEach(line -> card.appendChild(tag("p", "passage", line)
                            .attr("lang", rendered.passageLanguage().code())));
        var texts = rendered.textLanguage().code();
        switch (question.task()) {
            case Task.Choice choice ->
                card.appendChild(options(choice.options(), rendered).attr("lang", texts));
            case Task.Selection selection ->
                card.appendChild(options(selection.options(), rendered).attr("lang", texts));
            case Task.Entry _, Task.Ordering _, Task.Matching _ ->
                card.appendChild(tag("p", "right", rendered.answer()).attr("lang", texts));
        }
        return card.appendChild(tag("p", "hint", rendered.explanation()));
    }

    private static Element options(List<Task.Option> options, Rendered rendered) {
        var list = new Element("ol");
        for (int i = 0; i < options.size(); i++)
            list.appendElement("li")
                    .addClass(options.get(i).correct() ? "right" : "wrong")
                    .text(rendered.texts().get(i));
        return list;
    }
}
