package kz.zerek.correction.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.Map;
import kz.zerek.bank.Bank;
import kz.zerek.correction.Version;
import kz.zerek.correction.Version.Change;
import kz.zerek.shell.Markup;
import kz.zerek.shell.Times;
import org.jsoup.nodes.Element;

/** What was made of a fact, the last first: who, when, why, and what it says since; each can be brought back. */
class History extends Markup {

    private final Component screen;
    private final FactChoices choices;

    /**
     * @param bank that has the names of what was chosen; it is not kept
     * @param restored gets the number of the version that the fact is to say again, 0 for none
     */
    History(Component screen, List<Version> versions, Bank bank, SerializableConsumer<Integer> restored) {
        super(tag("section", "card history"));
        this.screen = screen;
        choices = new FactChoices(screen, Map.of(), (_, _) -> {});
        show(content(versions, bank));
        addButtonListener("value", value -> {
            if (value.matches("\\d{1,6}")) restored.accept(Integer.valueOf(value));
        });
    }

    private Element content(List<Version> versions, Bank bank) {
        var content = tag("div", "");
        content.appendChild(tag("h2", "", text("correction.versions")));
        if (versions.isEmpty()) return content.appendChild(tag("p", "hint", text("correction.versions.none")));
        var list = content.appendElement("ol").addClass("versions");
        for (int i = 0; i < versions.size(); i++) list.appendChild(item(versions.get(i), bank, i == 0));
        if (versions.getLast().number() == 1 && versions.size() > 1)
            list.appendElement("li").appendChild(button("correction.restore.original", 0));
        return content;
    }

    private Element item(Version version, Bank bank, boolean isLast) {
        var item = new Element("li");
        item.appendChild(tag("h3", "", text("correction.version", Map.of("number", version.number()))));
        var by = version.by() == null ? text("correction.version.nobody") : version.by();
        item.appendChild(tag("p", "hint", by + " · " + Times.text(version.at())));
        item.appendChild(tag("p", "", reason(version)));
        for (var change : version.changes()) if (!isOfSource(change)) item.appendChild(change(change, bank));
        return item.appendChild(
                isLast
                        ? button("correction.take-back", version.number() - 1)
                        : button("correction.restore", version.number()));
    }

    private String reason(Version version) {
        if (version.restored() == null) return version.reason();
        return version.restored() == 0
                ? text("correction.version.original")
                : text("correction.version.restored", Map.of("number", version.restored()));
    }

    /** What can be blanked follows from what was changed. */
    private static boolean isOfSource(Change change) {
        return change.field().startsWith("source.");
    }

    private Element change(Change change, Bank bank) {
        var line = tag("p", "sentence");
        line.appendElement("del").text(choices.words(change.field(), change.before(), bank));
        line.appendText(" ");
        line.appendElement("ins").text(choices.words(change.field(), change.after(), bank));
        return line;
    }

    private Element button(String key, int number) {
        return tag("button", "quiet")
                .attr("type", "button")
                .attr("value", String.valueOf(number))
                .text(text(key));
    }

    private String text(String key) {
        return screen.getTranslation(key);
    }

    private String text(String key, Map<String, ?> values) {
        return screen.getTranslation(key, values);
    }
}
