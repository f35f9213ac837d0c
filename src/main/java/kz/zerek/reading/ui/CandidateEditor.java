package kz.zerek.reading.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializableFunction;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import kz.zerek.language.Language;
import kz.zerek.reading.Candidate;
import kz.zerek.reading.Draft;
import kz.zerek.reading.DraftDetails;
import kz.zerek.reading.FieldProblem;
import kz.zerek.reading.FieldWords;
import kz.zerek.shell.Hint;
import kz.zerek.shell.Markup;
import kz.zerek.shell.PageLanguage;

/** The fields of a candidate, and the questions that it would give as it stands. Each change is stored at once. */
class CandidateEditor extends Div {

    private final Map<String, DraftField> fields = new LinkedHashMap<>();
    private final Set<String> typed = new HashSet<>();
    private final Preview preview = new Preview();
    private final Language reader;
    private final SerializableBiConsumer<Draft, Draft> changed;
    private transient Draft draft;

    /**
     * @param choices what is chosen and not typed: which fields there are follows from it
     * @param changed gets the draft as it was and as it is by now
     */
    CandidateEditor(
            Candidate candidate, Language reader, DraftChoices choices, SerializableBiConsumer<Draft, Draft> changed) {
        this.reader = reader;
        this.changed = changed;
        draft = candidate.draft();
        addClassName("candidate-editor");
        getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-labelledby", CandidateCard.headId(candidate.number()));
        choices.of(draft).forEach(this::add);
        for (var group : DraftForm.groups(draft)) add(group(candidate, group));
        for (var detail : DraftDetails.of(draft.fields())) add(detail(candidate, detail, choices));
        if (candidate.kind() == Draft.Kind.PROPOSAL) add(choices.details().offers(candidate));
        add(preview);
    }

    /** A number that is asked about stands in a box of its own. */
    private Component detail(Candidate candidate, String detail, DraftChoices choices) {
        var box = new FieldSet(getTranslation("reading.details"));
        box.addClassName("draft-group");
        var hint = new Hint(getTranslation("reading.details.hint", FieldWords.SLOTS));
        box.add(choices.unit(draft, detail), hint);
        for (var group : DraftForm.detail(detail)) box.add(group(candidate, group));
        box.add(choices.details().removal(detail));
        return box;
    }

    /** What is said in each language stands under one legend; a field by itself has its own label. */
    private Component group(Candidate candidate, DraftForm.Group group) {
        var name = getTranslation("reading.field." + group.name(), FieldWords.SLOTS);
        if (group.paths().size() == 1) return field(candidate, group.paths().getFirst(), name);
        var box = new FieldSet(name);
        box.addClassName("draft-group");
        for (var path : group.paths()) box.add(field(candidate, path, language(path)));
        return box;
    }

    private String language(String path) {
        return PageLanguage.label(Draft.language(path).orElseThrow());
    }

    private DraftField field(Candidate candidate, String path, String label) {
        var field = new DraftField(
                DraftField.id(candidate, path),
                label,
                DraftForm.shown(draft, path, reader),
                text -> change(path, text));
        Draft.language(path).ifPresent(language -> field.in(language.code()));
        var suggestion = candidate.openSuggestions().get(path);
        if (suggestion != null) field.suggest(suggestion);
        fields.put(path, field);
        return field;
    }

    private void change(String path, String text) {
        typed.add(path);
        change(now -> DraftForm.changed(now, path, text));
    }

    void change(SerializableFunction<Draft, Draft> change) {
        var before = draft;
        draft = change.apply(draft);
        changed.accept(before, draft);
    }

    /** Whether a draft differs from the one that is shown only in what is typed. */
    boolean fits(Draft other) {
        return DraftForm.paths(other).equals(List.copyOf(fields.keySet()))
                && chosen(other).equals(chosen(draft))
                && DraftForm.relation(other) == DraftForm.relation(draft);
    }

    private Map<String, String> chosen(Draft one) {
        var chosen = new TreeMap<>(one.fields());
        chosen.keySet().removeAll(fields.keySet());
        return chosen;
    }

    /** @param id of one of the choices */
    void focus(String id) {
        getElement().executeJs("window.zerek.focusIn(this, $0)", "#" + id);
    }

    /** Shows what is said by now, what is wrong with it, and what would be asked. */
    void show(Draft now, List<FieldProblem> problems, org.jsoup.nodes.Element questions) {
        var before = draft;
        draft = now;
        fields.forEach((path, field) -> {
            // What was typed here stays as it was typed, unless somebody else was faster.
            if (!now.get(path).equals(before.get(path))) {
                field.setValue(DraftForm.shown(now, path, reader));
                if (typed.contains(path)) field.offerAgain(DraftForm.shown(before, path, reader));
            }
            field.setPlaceholder(DraftForm.placeholder(draft, path));
            field.setProblem(problem(path, problems));
        });
        preview.refresh(questions);
    }

    private String problem(String path, List<FieldProblem> problems) {
        return problems.stream()
                // What is not there yet is seen without a word.
                .filter(problem -> problem.isOf(path) && !problem.isMissing())
                .map(problem -> FieldWords.of(problem, reader))
                .findFirst()
                .orElseGet(() -> isForgotten(path, problems) ? getTranslation("reading.problem.empty") : "");
    }

    /** Whether it is missing, though others of its language are filled in. */
    private boolean isForgotten(String path, List<FieldProblem> problems) {
        if (problems.stream().noneMatch(problem -> problem.isOf(path) && problem.isMissing())) return false;
        var language = Draft.language(path);
        return language.isEmpty()
                || fields.keySet().stream()
                        .filter(other -> Draft.language(other).equals(language))
                        .anyMatch(draft::has);
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
