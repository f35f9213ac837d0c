package kz.zerek.shell;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Input;

/** A field for one line that is shown in as many as it needs: of the browser's own fields only that for a text can. */
@Tag("textarea")
class LineField extends Input {

    LineField() {
        getElement().setAttribute("rows", "1");
    }

    /** A text as one line: what is pasted may have several. */
    static String line(String text) {
        return text.replaceAll("\\s*\\R\\s*", " ");
    }
}
