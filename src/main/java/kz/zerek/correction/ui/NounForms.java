package kz.zerek.correction.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.function.SerializableBiConsumer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.zerek.bank.Bank;
import kz.zerek.bank.Place;
import kz.zerek.bank.ProposalFact;
import kz.zerek.language.Case;
import kz.zerek.language.Form;
import kz.zerek.language.Language;
import kz.zerek.language.Noun;
import kz.zerek.language.kazakh.Kazakh;
import kz.zerek.shell.ActionButton;
import kz.zerek.shell.Hint;
import kz.zerek.shell.Markup;
import kz.zerek.shell.TypedField;
import org.jsoup.nodes.Element;

/** The forms in which the nouns of a proposal stand in questions: what a rule makes, and what was written in its place. */
class NounForms extends NativeDetails {

    private final Language language;
    private final Map<String, String> fields;
    private final SerializableBiConsumer<String, String> changed;
    private final Map<Form, TypedField> inputs = new LinkedHashMap<>();
    private final Map<Form, NativeButton> back = new LinkedHashMap<>();

    /** @param changed gets a path and what is said there from now on */
    NounForms(
            ProposalFact proposal,
            Bank bank,
            Language language,
            Map<String, String> fields,
            SerializableBiConsumer<String, String> changed) {
        this.language = language;
        this.fields = fields;
        this.changed = changed;
        addClassName("noun-forms");
        setSummaryText(getTranslation("correction.forms"));
        var hint =
                new Hint(getTranslation(language == Language.RU ? "correction.forms.none" : "correction.forms.hint"));
        var content = new Div(hint);
        content.addClassName("draft-group");
        forms(language).forEach(form -> content.add(line(form)));
        names(proposal, bank).forEach(noun -> content.add(new Markup(table(noun))));
        setContent(content);
        refresh();
    }

    /** The cases of a language but for the base. */
    private static Stream<Form> forms(Language language) {
        return Arrays.stream(Case.values())
                .map(Form::of)
                .filter(form -> !form.equals(Form.BASE) && form.isIn(language));
    }

    private Div line(Form form) {
        var path = path(form);
        var input = new TypedField(
                FactForm.id(path), label(form), fields.getOrDefault(path, ""), text -> set(form, text.strip()));
        input.in(language.code());
        var button = ActionButton.quiet(getTranslation("correction.forms.back"), () -> {
            input.setValue("");
            set(form, "");
            input.focus();
        });
        inputs.put(form, input);
        back.put(form, button);
        var line = new Div(input, button);
        line.addClassName("noun-form");
        return line;
    }

    private void set(Form form, String text) {
        changed.accept(path(form), text);
    }

    private String path(Form form) {
        return "what.%s.%s".formatted(language.code(), form.words());
    }

    private String label(Form form) {
        return getTranslation("correction.form." + form.grammaticalCase().name().toLowerCase(Locale.ROOT));
    }

    /** Shows what the rule makes of the noun as it is by now. */
    final void refresh() {
        var base = fields.getOrDefault("what.%s.%s".formatted(language.code(), Noun.BASE), "");
        inputs.forEach((form, input) -> {
            input.setPlaceholder(base.isBlank() || language != Language.KK ? "" : Kazakh.inflect(base, form));
            back.get(form).setVisible(language == Language.KK && fields.containsKey(path(form)));
        });
    }

    /** The path of each form that can be written, with its field. */
    Map<String, TypedField> inputs() {
        var byPath = new LinkedHashMap<String, TypedField>();
        inputs.forEach((form, input) -> byPath.put(path(form), input));
        return byPath;
    }

    /** Who proposes, and which body meets: names that other facts have too. */
    private List<Noun> names(ProposalFact proposal, Bank bank) {
        var who = bank.actor(proposal.who()).name().in(language);
        return proposal.where() instanceof Place.Session session
                ? List.of(who, bank.forum(session.forum()).name().in(language))
                : List.of(who);
    }

    private Element table(Noun noun) {
        var part = new Element("div");
        part.appendElement("h3").attr("lang", language.code()).text(noun.base());
        part.appendElement("p").addClass("hint").text(getTranslation("correction.forms.shared"));
        var list = part.appendElement("dl").addClass("form-list");
        forms(language)
                .forEach(form -> written(noun, form).ifPresent(text -> {
                    var line = list.appendElement("div");
                    line.appendElement("dt").text(label(form));
                    line.appendElement("dd").attr("lang", language.code()).text(text);
                }));
        return part;
    }

    private Optional<String> written(Noun noun, Form form) {
        return language == Language.KK
                ? Optional.of(Kazakh.inflect(noun, form))
                : Optional.ofNullable(noun.forms().get(form));
    }
}
