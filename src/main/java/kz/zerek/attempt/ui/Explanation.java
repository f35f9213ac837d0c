package kz.zerek.attempt.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import kz.zerek.bank.Document;
import kz.zerek.language.Language;
import kz.zerek.language.Localized;
import kz.zerek.question.Evidence;

/** Why an answer is right: the fact as a sentence, where it says so, and what reviewers noted. */
class Explanation extends Div {

    private final Language language;

    Explanation(Asked asked) {
        language = asked.text().language();
        addClassName("explanation");
        add(new TextLines(asked.text().explanation()));
        var evidence = asked.evidence();
        add(sources(evidence.sources()));
        if (!evidence.notes().isEmpty()) add(notes(evidence.notes()));
    }

    private Div sources(List<Evidence.Source> sources) {
        var all = new Div(label(sources.size() == 1 ? "source.heading" : "source.heading.several"));
        all.addClassName("sources");
        sources.forEach(source -> all.add(source(source)));
        return all;
    }

    private Div source(Evidence.Source source) {
        var document = source.document();
        var shown = new Div();
        shown.addClassName("source");
        source.passages().forEach(passage -> shown.add(new Quotation(passage, document.language())));
        shown.add(origin(document));
        return shown;
    }

    private Span label(String key) {
        var label = new Span(getTranslation(key));
        label.addClassName("label");
        return label;
    }

    private Paragraph origin(Document document) {
        var origin = new Paragraph(title(document));
        origin.addClassName("origin");
        if (document.publisher() != null)
            origin.add(new Text(" · " + document.publisher().in(language)));
        return origin;
    }

    private Component title(Document document) {
        var title = document.title().in(language);
        if (document.address() == null) return new Text(title);
        var link = new Anchor(document.address(), title);
        link.getElement().setAttribute("rel", "noopener noreferrer").setAttribute("target", "_blank");
        return link;
    }

    private Div notes(List<Localized<String>> texts) {
        var notes = new Div(label("note.heading"));
        notes.addClassName("note");
        texts.forEach(text -> notes.add(new Paragraph(text.in(language))));
        return notes;
    }
}
