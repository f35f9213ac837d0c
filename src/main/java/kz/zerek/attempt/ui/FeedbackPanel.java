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
        // As much of it as there is room for, not its first line alone.
        getElement()
                .executeJs(
                        "this.querySelector('h2').focus({preventScroll: true}); this.scrollIntoView({block: 'nearest'})");
    }
}
