package kz.zerek.attempt.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** A text of one or several lines, each a paragraph. */
class TextLines extends Div {

    TextLines(String text) {
        addClassName("lines");
        text.lines().map(Paragraph::new).forEach(this::add);
    }

    /** What the stem of a question speaks of, in its own language. */
    static TextLines passage(Asked asked) {
        var passage = new TextLines(asked.text().passage());
        passage.addClassName("passage");
        passage.getElement().setAttribute("lang", asked.text().passageLanguage().code());
        return passage;
    }
}
