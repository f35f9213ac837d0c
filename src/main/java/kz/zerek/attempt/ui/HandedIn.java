package kz.zerek.attempt.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** In place of the result as long as it is not to be seen. */
class HandedIn extends Section {

    HandedIn(H1 heading) {
        addClassNames("card", "message-card");
        var mine = new Anchor(Ways.MINE, getTranslation("my.title"));
        mine.addClassNames("button", "primary");
        add(
                heading,
                new Paragraph(getTranslation("my.handed-in.text")),
                new Paragraph(getTranslation("my.closed-results")),
                mine);
    }
}
