package kz.zerek.exam.ui;

import static kz.zerek.shell.Markup.tag;

import com.vaadin.flow.function.SerializableConsumer;
import kz.zerek.shell.Markup;
import org.jsoup.nodes.Element;

/** A place for a question on the screen, with what stands above it. */
class QuestionSlot extends Markup {

    /** @param done gets the value of the button that was pressed */
    QuestionSlot(SerializableConsumer<String> done) {
        super(tag("div", "question-slot"));
        addButtonListener("value", done);
    }

    /** Shows this in place of what was here; what is the same is not sent again. */
    void refresh(Element slot) {
        show(slot);
    }

    /** Puts the focus on a button, by its value, or on the question if it has no such. */
    void focus(String button) {
        getElement().executeJs("window.zerek.focusIn(this, 'button[value=\"' + $0 + '\"]', 'article')", button);
    }

    void focus() {
        getElement().executeJs("this.querySelector('article').focus()");
    }
}
