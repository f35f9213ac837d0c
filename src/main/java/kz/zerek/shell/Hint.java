package kz.zerek.shell;

import com.vaadin.flow.component.html.Paragraph;

/** What helps to understand what stands beside it. */
public class Hint extends Paragraph {

    public Hint(String text) {
        super(text);
        addClassName("hint");
    }
}
