package kz.zerek.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** A whole screen that says what is the matter, and offers a way on. */
public class Notice extends Section {

    private final H1 title;

    /** @param ways links, the best one first; with none, there is the way to the start page */
    public Notice(String heading, String text, Component... ways) {
        addClassNames("card", "message-card");
        title = new H1(heading);
        title.getElement().setAttribute("tabindex", "-1");
        add(title, new Paragraph(text));
        if (ways.length == 0) {
            add(LinkButton.primary("", getTranslation("shell.home")));
        } else {
            add(ways);
        }
    }

    void focus() {
        title.getElement().callJsFunction("focus");
    }
}
