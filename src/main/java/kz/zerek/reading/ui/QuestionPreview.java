package kz.zerek.reading.ui;

import static kz.zerek.shell.Markup.tag;

import com.vaadin.flow.component.Component;
import java.util.List;
import kz.zerek.language.Language;
import kz.zerek.question.Rendered;
import kz.zerek.question.Task;
import kz.zerek.reading.PreviewedQuestion;
import org.jsoup.nodes.Element;

/** The questions that a candidate would give, each in three languages side by side, with the right answer marked. */
final class QuestionPreview {

    private QuestionPreview() {}

    /** @param isReady whether nothing is missing or wrong */
    static Element of(List<PreviewedQuestion> questions, boolean isReady, Component screen, Language reader) {
        var preview = tag("div", "question-preview");
        preview.appendChild(tag("p", "label", screen.getTranslation("reading.preview")));
        if (questions.isEmpty())
            preview.appendChild(
                    tag("p", "hint", screen.getTranslation(isReady ? "reading.unaskable" : "reading.preview.none")));
        for (var question : questions) preview.appendChild(question(question, reader));
        return preview;
    }

    private static Element question(PreviewedQuestion question, Language reader) {
        var details = new Element("details");
        details.appendElement("summary").text(question.rendered().in(reader).stem());
        var languages = details.appendElement("div").addClass("in-languages");
        for (var language : Language.values())
            languages.appendChild(
                    inLanguage(question.question().task(), question.rendered().in(language)));
        return details;
    }

    private static Element inLanguage(Task task, Rendered rendered) {
        var card = tag("div", "in-language").attr("lang", rendered.language().code());
        card.appendChild(tag("p", "stem", rendered.stem()));
        if (rendered.passage() != null)
            card.appendChild(tag("p", "passage", rendered.passage())
                    .attr("lang", rendered.passageLanguage().code()));
        switch (task) {
            case Task.Choice choice -> card.appendChild(options(choice.options(), rendered));
            case Task.Selection selection -> card.appendChild(options(selection.options(), rendered));
            case Task.Entry _, Task.Ordering _, Task.Matching _ ->
                card.appendChild(tag("p", "right", rendered.answer())
                        .attr("lang", rendered.textLanguage().code()));
        }
        return card;
    }

    private static Element options(List<Task.Option> options, Rendered rendered) {
        var list = new Element("ol").attr("lang", rendered.textLanguage().code());
        for (int i = 0; i < options.size(); i++)
            list.appendElement("li")
                    .addClass(options.get(i).correct() ? "right" : "wrong")
                    .text(rendered.texts().get(i));
        return list;
    }
}
