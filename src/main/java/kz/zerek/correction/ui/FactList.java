package kz.zerek.correction.ui;

import com.vaadin.flow.component.Component;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.zerek.bank.search.FactPage;
import kz.zerek.bank.search.FactRow;
import kz.zerek.correction.Status;
import kz.zerek.language.Language;
import kz.zerek.language.date.DateWords;
import kz.zerek.shell.Markup;
import kz.zerek.shell.PageLanguage;
import org.jsoup.nodes.Element;

/** A page of facts: what each says, what it is, and whether it was reviewed. */
class FactList extends Markup {

    private final Component screen;

    FactList(Component screen) {
        super(tag("div", "fact-list").attr("tabindex", "-1"));
        this.screen = screen;
    }

    void focus() {
        getElement().executeJs("this.focus(); this.scrollIntoView()");
    }

    void show(FactPage<Status> page) {
        var content = tag("div", "");
        if (page.rows().isEmpty()) content.appendChild(nothing());
        else content.appendChild(list(page));
        super.show(content);
    }

    private Element nothing() {
        var hint = tag("p", "hint", screen.getTranslation("correction.none"));
        hint.appendText(" ");
        hint.appendElement("a")
                .attr("router-link", true)
                .attr("href", Ways.BANK)
                .text(screen.getTranslation("correction.none.all"));
        return hint;
    }

    private Element list(FactPage<Status> page) {
        var list = tag("ul", "rows facts");
        for (var row : page.rows()) list.appendChild(item(row));
        return list;
    }

    private Element item(FactRow<Status> row) {
        var item = new Element("li");
        item.appendElement("a")
                .attr("router-link", true)
                .attr("href", Ways.address(row.id()))
                .text(row.text());
        var status = row.attribute();
        item.appendChild(
                tag("span", "fact-status " + status.key(), screen.getTranslation("correction.status." + status.key())));
        item.appendChild(tag("span", "hint", about(row)));
        if (row.languages().size() < Language.values().length)
            item.appendChild(
                    tag("span", "lacks", screen.getTranslation("reading.missing", Map.of("languages", missing(row)))));
        return item;
    }

    private String about(FactRow<Status> row) {
        var kind = screen.getTranslation("reading.kind." + Shown.key(row.kind()));
        var date = row.date() == null ? "" : DateWords.nominal(row.date(), PageLanguage.current());
        return Stream.of(kind, date, row.topicName(), row.source())
                .filter(text -> !text.isEmpty())
                .distinct()
                .collect(Collectors.joining(" · "));
    }

    private String missing(FactRow<Status> row) {
        return Arrays.stream(Language.values())
                .filter(language -> !row.languages().contains(language))
                .map(language -> screen.getTranslation("language." + language.code()))
                .collect(Collectors.joining(", "));
    }
}
