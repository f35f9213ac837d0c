package kz.zerek.reading.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.zerek.language.Language;
import kz.zerek.reading.Candidate;
import kz.zerek.reading.Draft;
import kz.zerek.reading.FieldProblem;
import kz.zerek.shell.Markup;

/** The fields of a candidate, and the questions that it would give as it stands. Each change is stored at once. */
class CandidateEditor extends Div {

    private final Map<String, DraftField> fields = new LinkedHashMap<>();
    private final Preview preview = new Preview();
    private final Language reader;
    private final SerializableConsumer<Draft> changed;
    private transient Draft draft;

    /** @param changed gets the draft as it is by now */
    CandidateEditor(
            Candidate candidate, Language reader, List<Component> choices, SerializableConsumer<Draft> changed) {
        this.reader = reader;
        this.changed = changed;
        draft = candidate.draft();
        addClassName("candidate-editor");
        for (var group : DraftForm.groups(draft)) add(group(candidate, group));
        choices.forEach(this::add);
        add(preview);
    }

    private Div group(Candidate candidate, DraftForm.Group group) {
        var box = new Div();
        box.addClassName("draft-group");
        for (var path : group.paths()) box.add(field(candidate, group, path));
        return box;
    }

    private DraftField field(Candidate candidate, DraftForm.Group group, String path) {
        var field = new DraftField(
                "field-%d-%s".formatted(candidate.number(), path.replace('.', '-')),
                label(group, path),
                DraftForm.shown(draft, path, reader),
                text -> change(path, text));
        DraftForm.language(path).ifPresent(language -> field.in(language.code()));
        var suggestion = candidate.openSuggestions().get(path);
        if (suggestion != null) field.suggest(suggestion);
        fields.put(path, field);
        return field;
    }

    private String label(DraftForm.Group group, String path) {
        var name = getTranslation("reading.field." + group.name(), Map.of("slot", Summary.SLOT));
        return DraftForm.language(path)
                .map(language -> getTranslation(
                        "reading.field.in",
                        Map.of("field", name, "language", getTranslation("language." + language.code()))))
                .orElse(name);
    }

    void change(String path, String text) {
        draft = DraftForm.changed(draft, path, text);
        changed.accept(draft);
    }

    /** Shows what is wrong, and what would be asked. */
    void show(List<FieldProblem> problems, org.jsoup.nodes.Element questions) {
        fields.forEach((path, field) -> field.setProblem(problems.stream()
                // What is not there yet is seen without a word.
                .filter(problem -> problem.isOf(path) && !problem.isMissing())
                .map(problem -> problem.message(reader))
                .findFirst()
                .orElse("")));
        preview.refresh(questions);
    }

    private static final class Preview extends Markup {

        Preview() {
            super(tag("div", "previews"));
        }

        void refresh(org.jsoup.nodes.Element questions) {
            show(tag("div", "previews").appendChild(questions));
        }
    }
}
