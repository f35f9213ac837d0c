package kz.zerek.exam.ui;

import static kz.zerek.shell.Markup.tag;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Map;
import java.util.stream.Stream;
import kz.zerek.account.Names;
import kz.zerek.exam.Blueprint;
import kz.zerek.exam.preset.Preset;
import kz.zerek.language.Language;
import kz.zerek.shell.Form;
import kz.zerek.shell.FormField;
import kz.zerek.shell.Markup;
import kz.zerek.shell.PageLanguage;
import org.jsoup.nodes.Element;

/** Where a test begins: a preset or none, and a title, which the preset suggests. */
class NewExam extends Section {

    private static final String PRESET = "preset";
    private static final String TITLE = "title";
    private static final String BLANK = "";

    private final SerializableConsumer<NewExam> create;
    private String preset = Presets.all().getFirst().id();
    private String title = "";
    private FormField field;

    /** Empty: it is filled when it is shown, see {@link #again}. */
    NewExam(SerializableConsumer<NewExam> create) {
        this.create = create;
    }

    /** In the language of the page, with what was chosen and typed in this one. */
    NewExam again() {
        var again = new NewExam(create);
        again.preset = preset;
        again.title = isSuggested() ? again.suggestion() : title;
        again.build();
        return again;
    }

    private void build() {
        addClassName("card");
        field = new FormField(TITLE, getTranslation("exam.title"))
                .longest(Names.LONGEST_NAME)
                .value(title);
        var form = new Form(getTranslation("exams.create"), this::send, new Markup(presets()), field);
        form.addChangeListener(this::take);
        add(new H2(getTranslation("exams.new")), form);
    }

    /** What was typed is kept; the title of a preset makes room for that of another one. */
    private void take(Map<String, String> values) {
        boolean isOther = !values.getOrDefault(PRESET, preset).equals(preset);
        title = values.getOrDefault(TITLE, "");
        boolean makesRoom = isSuggested();
        preset = values.getOrDefault(PRESET, preset);
        if (!isOther || !makesRoom) return;
        title = suggestion();
        field.value(title);
    }

    private void send(Map<String, String> values) {
        title = values.getOrDefault(TITLE, "");
        preset = values.getOrDefault(PRESET, preset);
        create.accept(this);
    }

    private boolean isSuggested() {
        return title.isBlank()
                || Presets.all().stream()
                        .flatMap(known -> known.name().stream())
                        .anyMatch(title::equals);
    }

    private String suggestion() {
        return Presets.of(preset).map(known -> known.name().in(reader())).orElse("");
    }

    String title() {
        return title;
    }

    Blueprint blueprint() {
        return Presets.of(preset).map(Preset::blueprint).orElseGet(Presets::blank);
    }

    void setProblem(String text) {
        field.setProblem(text);
    }

    private static Language reader() {
        return PageLanguage.current();
    }

    private Element presets() {
        var facts = new Facts(this);
        var presets = tag("fieldset", "presets");
        presets.appendElement("legend").text(getTranslation("exams.preset"));
        for (var known : Presets.all()) {
            var option = option(known.id(), known.name().in(reader()), facts.of(known.blueprint()));
            Stream.ofNullable(known.note())
                    .map(note -> tag("p", "hint", note.in(reader())))
                    .forEach(option::appendChild);
            Stream.ofNullable(known.rules()).map(this::rules).forEach(option::appendChild);
            presets.appendChild(option);
        }
        var blank = getTranslation(
                "exams.preset.blank.text", Map.of("count", Presets.blank().questions()));
        return presets.appendChild(option(BLANK, getTranslation("exams.preset.blank"), blank));
    }

    private Element option(String id, String name, String text) {
        var option = tag("div", "preset");
        var label = option.appendElement("label").addClass("check-box");
        label.appendElement("input")
                .attr("type", "radio")
                .attr("name", PRESET)
                .attr("value", id)
                .attr("aria-describedby", "preset-" + id)
                .attr("checked", id.equals(preset));
        label.appendElement("span").text(name);
        return option.appendChild(tag("p", "hint", text).attr("id", "preset-" + id));
    }

    private Element rules(Preset.Rules rules) {
        var line = tag("p", "hint", getTranslation("exams.preset.rules", Map.of("year", String.valueOf(rules.year()))));
        line.appendText(" ")
                .appendElement("a")
                .attr("href", rules.address())
                .attr("rel", "noopener noreferrer")
                .attr("target", "_blank")
                .text(rules.source().in(reader()));
        return line;
    }
}
