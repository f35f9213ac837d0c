package kz.zerek.classroom.ui;

import static kz.zerek.shell.Markup.tag;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Map;
import kz.zerek.account.Card;
import kz.zerek.account.CardAddress;
import kz.zerek.account.SignInAddress;
import kz.zerek.classroom.card.QrCode;
import kz.zerek.shell.Markup;
import org.jsoup.nodes.Element;

/** Cards to be printed and cut out. */
class CardSheet extends Div {

    private final String server;

    /** @param server its address without a slash at the end */
    CardSheet(List<Card> cards, String server) {
        this.server = server;
        var sheet = tag("ul", "card-sheet");
        cards.forEach(card -> sheet.appendChild(one(card)));
        add(new Markup(sheet));
    }

    private Element one(Card card) {
        var item = tag("li", "student-card");
        item.appendChild(square(QrCode.of(server + CardAddress.of(card))));
        var texts = item.appendElement("div");
        texts.appendChild(tag("p", "name", card.person().name()));
        texts.appendChild(line("cards.login", card.person().login()));
        texts.appendChild(
                line("cards.pin", card.pin().substring(0, 3) + " " + card.pin().substring(3)));
        var address = server.replaceFirst("^https?://", "") + "/" + SignInAddress.PATH;
        texts.appendChild(tag("p", "hint", getTranslation("cards.scan", Map.of("address", address))));
        return item;
    }

    private Element line(String key, String value) {
        var line = tag("p", "secret");
        line.appendChild(tag("span", "label", getTranslation(key)));
        line.appendChild(tag("b", "", value));
        return line;
    }

    private static Element square(QrCode code) {
        var box = "0 0 %d %d".formatted(code.size(), code.size());
        var drawing = new Element("svg")
                .attr("viewBox", box)
                .attr("aria-hidden", "true")
                .attr("class", "square-code");
        drawing.appendElement("path").attr("d", code.path());
        return drawing;
    }
}
