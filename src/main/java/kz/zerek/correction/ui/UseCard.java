package kz.zerek.correction.ui;

import com.vaadin.flow.component.Component;
import java.util.Map;
import kz.zerek.exam.store.FactUse;
import kz.zerek.shell.Markup;
import org.jsoup.nodes.Element;

/** The tests that use a fact: the reader's own by name, others by number. */
class UseCard extends Markup {

    private static final String EXAMS = "exams/";

    UseCard(FactUse use, Component screen) {
        super(card(use, screen));
    }

    private static Element card(FactUse use, Component screen) {
        var card = tag("section", "card");
        card.appendChild(tag("h2", "", screen.getTranslation("correction.uses")));
        if (use.own().isEmpty() && use.others() == 0)
            return card.appendChild(tag("p", "hint", screen.getTranslation("correction.uses.none")));
        if (!use.own().isEmpty()) {
            var list = card.appendElement("ul").addClass("rows");
            for (var row : use.own())
                list.appendElement("li")
                        .appendElement("a")
                        .attr("router-link", true)
                        .attr("href", EXAMS + row.id())
                        .text(row.title());
        }
        if (use.others() > 0)
            card.appendChild(
                    tag("p", "hint", screen.getTranslation("correction.uses.others", Map.of("count", use.others()))));
        return card;
    }
}
