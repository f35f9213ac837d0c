package kz.zerek.attempt.ui;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import kz.zerek.shell.LinkButton;

/** In place of the result as long as it is not to be seen. */
class HandedIn extends Section {

    HandedIn(H1 heading) {
        addClassNames("card", "message-card");
        add(
                heading,
                new Paragraph(getTranslation("my.handed-in.text")),
                new Paragraph(getTranslation("my.closed-results")),
                LinkButton.primary(Ways.MINE, getTranslation("my.title")));
    }
}
