package kz.zerek.exam.ui;

import static kz.zerek.shell.Markup.tag;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.zerek.exam.Order;
import kz.zerek.exam.Variants;
import kz.zerek.language.Language;
import kz.zerek.question.Credit;
import kz.zerek.shell.FormField;
import kz.zerek.shell.Markup;
import kz.zerek.shell.PageLanguage;
import org.jsoup.nodes.Element;

/** What is typed and chosen of the whole test. */
class TestFields extends Section {

    /** The name of the field that all the boxes of languages are. */
    static final String LANGUAGES = "languages";

    private static final List<String> RULES = List.of("selection", "ordering", "matching", "date");

    private final transient BlueprintDraft draft;
    private final Map<String, FormField> fields = new LinkedHashMap<>();
    private final Paragraph languageProblem = new Paragraph();

    TestFields(BlueprintDraft draft) {
        this.draft = draft;
        addClassName("card");
        languageProblem.setId("languages-problem");
        languageProblem.addClassNames("status", "problem");
        var time = new Div(
                field(BlueprintDraft.MINUTES, "blueprint.minutes").hint(getTranslation("blueprint.minutes.hint")),
                field(BlueprintDraft.EXTRA, "blueprint.extra"));
        time.addClassName("fields");
        var variants = Arrays.stream(Variants.values()).map(Variants::key).toList();
        var order = Arrays.stream(Order.values()).map(Order::key).toList();
        add(
                new H2(getTranslation("blueprint.settings")),
                new Markup(choice(BlueprintDraft.VARIANTS, variants)),
                new Markup(choice(BlueprintDraft.ORDER, order)),
                new Markup(credit()),
                time,
                new Markup(languages()),
                languageProblem);
    }

    Map<String, FormField> fields() {
        return fields;
    }

    /** @param text empty for nothing */
    void setLanguageProblem(String text) {
        languageProblem.setText(text);
        if (!text.isEmpty())
            languageProblem
                    .getElement()
                    .executeJs("this.closest('section').querySelector('.languages-of-test input').focus()");
    }

    private FormField field(String name, String key) {
        var field = new FormField(name, getTranslation(key))
                .keyboard("numeric")
                .value(draft.values().getOrDefault(name, ""));
        fields.put(name, field);
        return field;
    }

    private String chosen(String name) {
        return draft.values().getOrDefault(name, "");
    }

    private Element choice(String name, List<String> values) {
        var key = "blueprint." + name;
        return Choices.list(
                name, getTranslation(key), values, chosen(name), value -> getTranslation(key + "." + value));
    }

    /** Each with its rules, which are seen of the one that is chosen. */
    private Element credit() {
        var group = Choices.group("choice-list", getTranslation("blueprint.credit"));
        for (var credit : Credit.values()) {
            var key = "credit." + credit.key();
            var choice = group.appendElement("div").addClass("choice");
            choice.appendChild(Choices.line(
                    BlueprintDraft.CREDIT, credit.key(), chosen(BlueprintDraft.CREDIT), getTranslation(key)));
            var rules = tag("ul", "rules");
            RULES.forEach(rule -> rules.appendElement("li").text(getTranslation(key + "." + rule)));
            choice.appendChild(rules);
        }
        return group;
    }

    private Element languages() {
        var group = Choices.group("boxes languages-of-test", getTranslation("blueprint.languages"))
                .attr("aria-describedby", "languages-hint languages-problem");
        group.appendChild(
                tag("p", "hint", getTranslation("blueprint.languages.hint")).attr("id", "languages-hint"));
        for (var language : Language.values()) {
            var field = BlueprintDraft.language(language);
            group.appendChild(Choices.box(
                    field, PageLanguage.label(language), draft.values().containsKey(field)));
        }
        return group;
    }
}
