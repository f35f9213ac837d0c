package kz.zerek.shell;

import com.vaadin.flow.component.html.Paragraph;

/** What is to be known before going on. */
public final class Note extends Paragraph {

    public Note(String text) {
        super(text);
        addClassName("note");
    }
}
