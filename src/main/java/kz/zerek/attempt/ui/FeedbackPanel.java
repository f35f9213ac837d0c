package kz.zerek.attempt.ui;

import static kz.zerek.shell.Markup.tag;

import java.util.List;
import kz.zerek.shell.Markup;
import org.jsoup.nodes.Element;

/** What the answer on the screen is worth, and why. */
class FeedbackPanel extends Markup {

    FeedbackPanel(Asked asked) {
        super(Assessment.of(asked, tag("section", "feedback"), new Element("h2").attr("tabindex", "-1"), List.of()));
    }

    void focus() {
        getElement().executeJs("this.querySelector('h2').focus()");
    }
}
