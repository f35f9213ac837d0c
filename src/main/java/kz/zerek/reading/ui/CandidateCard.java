package kz.zerek.reading.ui;

import static kz.zerek.shell.Markup.tag;

import com.vaadin.flow.function.SerializableConsumer;
import kz.zerek.shell.Markup;
import org.jsoup.nodes.Element;

/** A candidate in the list: what it says, what stands in its way, and what can be done. */
class CandidateCard extends Markup {

    /** @param done gets the value of the button that was pressed */
    CandidateCard(Element card, SerializableConsumer<String> done) {
        super(card);
        addButtonListener("value", done);
    }

    /** Shows what it is by now. */
    void refresh(Element card) {
        getElement().setAttribute("class", card.className());
        show(card);
    }

    /** The id of the card of a candidate on the page. */
    static String id(int number) {
        return "candidate-" + number;
    }

    /** The id of what heads the card. */
    static String headId(int number) {
        return id(number) + "-head";
    }

    /** The id of what the candidate says besides. */
    static String bodyId(int number) {
        return id(number) + "-body";
    }

    static Element root(int number, String classNames) {
        return tag("article", classNames)
                .attr("id", id(number))
                .attr("tabindex", "-1")
                .attr("aria-labelledby", headId(number));
    }
}
