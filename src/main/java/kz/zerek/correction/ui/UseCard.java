package kz.zerek.correction.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Map;
import kz.zerek.correction.AffectedAssignments;
import kz.zerek.exam.store.FactUse;
import kz.zerek.shell.Markup;
import org.jsoup.nodes.Element;

/** The tests that use a fact: the reader's own by name, others by number. */
class UseCard extends Markup {

    private static final String EXAMS = "exams/";

    /** @param affected where marks are to be decided on */
    UseCard(FactUse use, List<AffectedAssignments.Way> affected, Component screen) {
        super(card(use, affected, screen));
    }

    private static Element card(FactUse use, List<AffectedAssignments.Way> affected, Component screen) {
        var card = tag("section", "card");
        card.appendChild(tag("h2", "", screen.getTranslation("correction.uses")));
        if (use.own().isEmpty() && use.others() == 0)
            card.appendChild(tag("p", "hint", screen.getTranslation("correction.uses.none")));
        if (!use.own().isEmpty()) {
            var list = list(card);
            use.own().forEach(row -> way(list, row.title(), EXAMS + row.id()));
        }
        if (use.others() > 0)
            card.appendChild(
                    tag("p", "hint", screen.getTranslation("correction.uses.others", Map.of("count", use.others()))));
        if (!affected.isEmpty()) {
            card.appendChild(tag("h3", "", screen.getTranslation("correction.affected")));
            card.appendChild(tag("p", "note", screen.getTranslation("correction.affected.text")));
            var list = list(card);
            affected.forEach(way -> way(list, way.title(), way.address()));
        }
        return card;
    }

    private static Element list(Element card) {
        return card.appendElement("ul").addClass("rows");
    }

    private static void way(Element list, String title, String address) {
        list.appendElement("li")
                .appendElement("a")
                .attr("router-link", true)
                .attr("href", address)
                .text(title);
    }
}
