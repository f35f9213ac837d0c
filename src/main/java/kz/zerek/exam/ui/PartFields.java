package kz.zerek.exam.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import kz.zerek.bank.Topic;
import kz.zerek.exam.FixedQuestion;
import kz.zerek.exam.Part;
import kz.zerek.language.Language;
import kz.zerek.language.message.Messages;
import kz.zerek.question.Difficulty;
import kz.zerek.question.Question;
import kz.zerek.shell.FormChoice;
import kz.zerek.shell.FormField;
import kz.zerek.shell.Hint;
import kz.zerek.shell.Markup;
import org.jsoup.nodes.Element;

/** What is typed and chosen of one part. */
class PartFields extends Section {

    private final int number;
    private final transient PartDraft part;
    private final Map<String, FormField> fields = new LinkedHashMap<>();
    private final H2 title;
    private final NativeDetails topics = new NativeDetails();
    private final NativeDetails kinds = new NativeDetails();
    private final NativeDetails titles = new NativeDetails();

    /**
     * @param stem puts a question that is fixed into words
     * @param view is told what is to be done with the part
     */
    PartFields(BlueprintDraft draft, int number, List<Topic> all, Function<Question, String> stem, BlueprintView view) {
        this.number = number;
        part = draft.part(number);
        addClassNames("card", "part-fields");
        title = new H2(getTranslation("exam.part", Map.of("number", number)));
        title.setId("part-" + number);
        title.getElement().setAttribute("tabindex", "-1");
        var head = new Div(title, moves(draft.parts().size(), view));
        head.addClassName("line");
        add(head, numbers(), difficulty(), fill(topics, topics(all, view)), fill(kinds, kinds()));
        if (!part.fixed().isEmpty()) add(fixed(stem));
        add(fill(titles, titles()));
        showCounts(part);
    }

    private static NativeDetails fill(NativeDetails details, Component... content) {
        var box = new Div(content);
        box.addClassName("details-content");
        details.setContent(box);
        return details;
    }

    /** Tells how many topics and kinds are ticked. */
    void showCounts(PartDraft now) {
        topics.setSummaryText(counted("blueprint.topics", now.topics().size()));
        kinds.setSummaryText(counted("blueprint.kinds", now.kinds().size()));
    }

    private String counted(String key, int count) {
        return count == 0 ? getTranslation(key + ".all") : getTranslation(key + ".chosen", Map.of("count", count));
    }

    Map<String, FormField> fields() {
        return fields;
    }

    void focus() {
        title.getElement().executeJs("this.focus()");
    }

    /** What is not seen cannot be corrected. */
    void open(String field) {
        if (field.startsWith(name(PartDraft.TITLE))) titles.setOpen(true);
    }

    private String name(String field) {
        return BlueprintDraft.field(number, field);
    }

    private Div moves(int count, BlueprintView view) {
        var moves = new Div();
        moves.addClassName("actions");
        if (number > 1) moves.add(button("blueprint.move-up", () -> view.move(number, number - 1)));
        if (number < count) moves.add(button("blueprint.move-down", () -> view.move(number, number + 1)));
        if (count > 1) moves.add(button("blueprint.remove-part", () -> view.remove(number)));
        return moves;
    }

    private NativeButton button(String key, SerializableRunnable action) {
        var button = new NativeButton(getTranslation(key), _ -> action.run());
        var id = name(key.substring(key.indexOf('.') + 1));
        button.setId(id);
        button.getElement().setAttribute("type", "button").setAttribute("aria-labelledby", id + " part-" + number);
        return button;
    }

    private Div numbers() {
        var numbers = new Div(
                field(PartDraft.COUNT, getTranslation("blueprint.count")).keyboard("numeric"),
                field(PartDraft.POINTS, getTranslation("blueprint.points")).keyboard("decimal"),
                field(PartDraft.PASS, getTranslation("blueprint.pass"))
                        .keyboard("decimal")
                        .hint(getTranslation("blueprint.pass.hint")));
        numbers.addClassName("fields");
        return numbers;
    }

    private FormField field(String field, String label) {
        var made = new FormField(name(field), label).value(part.get(field));
        fields.put(name(field), made);
        return made;
    }

    private FormChoice difficulty() {
        var options = new LinkedHashMap<String, String>();
        for (var difficulty : Difficulty.values())
            options.put(difficulty.key(), getTranslation("difficulty." + difficulty.key()));
        return new FormChoice(
                name(PartDraft.DIFFICULTY),
                getTranslation("start.difficulty"),
                options,
                part.get(PartDraft.DIFFICULTY));
    }

    private Component[] topics(List<Topic> all, BlueprintView view) {
        return new Component[] {
            new Hint(getTranslation("blueprint.topics.hint")),
            new TopicChoice(
                    all,
                    name(PartDraft.topic("")),
                    () -> view.draft().part(number).topics())
        };
    }

    private Component[] kinds() {
        var groups = new Element("div");
        for (var group : KindGroup.values()) {
            var boxes = Choices.group("boxes", getTranslation("blueprint.kinds." + group.key()));
            for (var kind : group.kinds())
                boxes.appendChild(Choices.box(
                        name(PartDraft.kind(kind.key())),
                        getTranslation("kind." + kind.key()),
                        part.isTicked(PartDraft.kind(kind.key()))));
            groups.appendChild(boxes);
        }
        return new Component[] {new Hint(getTranslation("blueprint.kinds.hint")), new Markup(groups)};
    }

    private Div fixed(Function<Question, String> stem) {
        var fixed = new Div(new H3(getTranslation("blueprint.fixed")));
        fixed.addClassName("details-content");
        for (FixedQuestion one : part.fixed()) {
            var label = getTranslation("blueprint.fixed.points", Map.of("question", stem.apply(one.question())));
            fixed.add(field(PartDraft.fixed(one), label).keyboard("decimal"));
        }
        return fixed;
    }

    private Component[] titles() {
        titles.setSummaryText(getTranslation("blueprint.titles"));
        titles.setOpen(Arrays.stream(Language.values())
                .anyMatch(language -> !part.get(PartDraft.title(language)).isBlank()));
        return Arrays.stream(Language.values())
                .map(language -> {
                    var name = Messages.bundled().text(language, "language.name");
                    return field(PartDraft.title(language), name).longest(Part.LONGEST_TITLE);
                })
                .toArray(Component[]::new);
    }
}
