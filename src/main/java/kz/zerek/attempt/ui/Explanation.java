package kz.zerek.attempt.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import kz.zerek.bank.Document;
import kz.zerek.language.Language;

/** Why an answer is right: the fact as a sentence, where it says so, and what a reviewer noted. */
class Explanation extends Div {

    Explanation(Asked asked) {
        addClassName("explanation");
        var language = asked.text().language();
        var evidence = Evidence.of(asked.bank(), asked.item().question().subject());
        add(new Paragraph(asked.text().explanation()));
        var source = new Div(label("source.heading"));
        source.addClassName("source");
        if (evidence.quote() != null)
            source.add(new Quotation(evidence.quote(), evidence.document().language()));
        source.add(origin(evidence.document(), language));
        add(source);
        if (evidence.note() != null) add(note(evidence.note().in(language)));
    }

    private Span label(String key) {
        var label = new Span(getTranslation(key));
        label.addClassName("label");
        return label;
    }

    private static Paragraph origin(Document document, Language language) {
        var origin = new Paragraph(title(document, language));
        origin.addClassName("origin");
        if (document.publisher() != null)
            origin.add(new Text(" · " + document.publisher().in(language)));
        return origin;
    }

    private static Component title(Document document, Language language) {
        var title = document.title().in(language);
        if (document.address() == null) return new Text(title);
        var link = new Anchor(document.address(), title);
        link.getElement().setAttribute("rel", "noopener noreferrer").setAttribute("target", "_blank");
        return link;
    }

    private Div note(String text) {
        var note = new Div(label("note.heading"), new Paragraph(text));
        note.addClassName("note");
        return note;
    }
}
