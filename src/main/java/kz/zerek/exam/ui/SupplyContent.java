package kz.zerek.exam.ui;

import static kz.zerek.shell.Markup.tag;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.zerek.exam.Supply;
import kz.zerek.exam.Warning;
import kz.zerek.exam.store.Exam;
import kz.zerek.question.Difficulty;
import kz.zerek.question.Generator;
import kz.zerek.shell.PageLanguage;
import org.jsoup.nodes.Element;

/** Puts what the bank has for a test into words and figures. */
final class SupplyContent {

    private final Component screen;
    private final Exam exam;
    private final Generator generator;
    private final Supply supply;

    SupplyContent(Component screen, Exam exam, Generator generator, Supply supply) {
        this.screen = screen;
        this.exam = exam;
        this.generator = generator;
        this.supply = supply;
    }

    /** In a sentence. */
    String summary() {
        if (supply.parts().isEmpty()) return text("exam.supply.nothing");
        if (supply.warnings().isEmpty()) return text("exam.supply.enough");
        boolean isShort = supply.warnings().stream().anyMatch(Warning.Shortage.class::isInstance);
        return text(isShort ? "exam.supply.short" : "exam.supply.unfair");
    }

    List<Element> figures() {
        var figures = new ArrayList<Element>();
        if (!supply.parts().isEmpty()) figures.add(parts());
        if (supply.likeness() != null) {
            figures.add(tag("p", "", likeness(supply.likeness())));
            figures.add(exposed(supply.likeness()));
        }
        // A shortage is told of the form itself.
        var warnings = supply.warnings().stream()
                .filter(warning -> !(warning instanceof Warning.Shortage))
                .toList();
        if (!warnings.isEmpty()) figures.add(warnings(warnings));
        return figures;
    }

    private Element parts() {
        var table = tag("table", "supply-parts");
        var head = table.appendElement("thead").appendElement("tr");
        head.appendElement("td");
        for (var column : List.of("asked", "needed", "available"))
            head.appendElement("th").attr("scope", "col").text(text("exam.supply." + column));
        var body = table.appendElement("tbody");
        for (var part : supply.parts()) {
            var row = body.appendElement("tr");
            row.appendElement("th").attr("scope", "row").text(text("exam.part", Map.of("number", part.part())));
            row.appendElement("td").text(String.valueOf(part.asked()));
            row.appendElement("td").text(String.valueOf(part.needed()));
            row.appendElement("td").text(available(part)).addClass(part.available() < part.needed() ? "short" : "");
        }
        return table;
    }

    /** No more than is needed is looked for. */
    private String available(Supply.OfPart part) {
        return part.available() < part.needed()
                ? String.valueOf(part.available())
                : text("exam.supply.more", Map.of("count", part.available()));
    }

    private String likeness(Supply.Likeness likeness) {
        return text(
                "exam.supply.likeness",
                Map.of("percent", percent(likeness.inCommon()), "variants", likeness.variants()));
    }

    private Element exposed(Supply.Likeness likeness) {
        var line = tag("p", "", text("exam.supply.exposed", Map.of("percent", percent(likeness.exposure()))));
        return line.appendText(" " + said(likeness.subject()).orElse(likeness.subject()));
    }

    /** What the bank says of a fact or a set. */
    private Optional<String> said(String subject) {
        return generator.prompts(subject).stream()
                .flatMap(prompt ->
                        generator.make(prompt, Difficulty.MEDIUM, exam.form().seed()).stream())
                .map(question -> generator
                        .renderer()
                        .render(question, PageLanguage.current())
                        .explanation())
                .findFirst();
    }

    private Element warnings(List<Warning> warnings) {
        var list = tag("ul", "problem-list");
        for (var warning : warnings) list.appendElement("li").text(text(warning.messageKey(), warning.arguments()));
        return list;
    }

    private static int percent(double share) {
        return (int) Math.round(100 * share);
    }

    private String text(String key) {
        return screen.getTranslation(key);
    }

    private String text(String key, Map<String, ?> values) {
        return screen.getTranslation(key, values);
    }
}
