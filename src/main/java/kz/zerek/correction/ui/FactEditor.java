package kz.zerek.correction.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import kz.zerek.bank.FactSet;
import kz.zerek.bank.ProposalFact;
import kz.zerek.bank.Subject;
import kz.zerek.correction.Piece;
import kz.zerek.language.Language;
import kz.zerek.reading.FieldProblem;
import kz.zerek.reading.FieldWords;
import kz.zerek.shell.Hint;
import kz.zerek.shell.PageLanguage;
import kz.zerek.shell.SegmentedChoice;
import kz.zerek.shell.TypedField;
import org.jspecify.annotations.Nullable;

/** The fields of a fact or set: what is the same in all languages, and a tab for each language. */
class FactEditor extends Div {

    /** The fields whose names are those of reading. */
    private static final Set<String> OF_READING = Set.of(
            "date",
            "statement",
            "question",
            "short",
            "long",
            "what",
            "where",
            "where.session",
            "when",
            "details.value",
            "details.statement",
            "details.question");

    private final transient Subject subject;
    private final SortedMap<String, String> fields;
    private final SerializableRunnable changed;
    private final SerializableConsumer<Language> turned;
    private final Language reader = PageLanguage.current();
    private final Map<String, TypedField> inputs = new LinkedHashMap<>();
    private final Div common = new Div();
    private final Div inLanguage = new Div();
    private @Nullable NounForms forms;
    private Language tab;
    /** Whether other fields are to be shown than are. */
    private boolean outdated;

    /**
     * @param piece which is not kept: it has the whole bank
     * @param fields as they are by now
     * @param changed is told of every change, and has to {@linkplain #show show} what follows
     * @param turned gets the language of the tab that is opened, and has to do the same
     */
    FactEditor(
            Piece piece,
            SortedMap<String, String> fields,
            Language tab,
            SerializableRunnable changed,
            SerializableConsumer<Language> turned) {
        subject = piece.subject();
        this.fields = new TreeMap<>(fields);
        this.tab = tab;
        this.changed = changed;
        this.turned = turned;
        addClassName("fact-editor");
        common.addClassName("draft-group");
        inLanguage.addClassName("draft-group");
        add(
                common,
                new SegmentedChoice<>(
                        "tab",
                        getTranslation("correction.tabs"),
                        List.of(Language.values()),
                        tab,
                        PageLanguage::label,
                        this::turn),
                inLanguage);
        build(piece);
    }

    private void turn(Language language) {
        tab = language;
        outdated = true;
        turned.accept(language);
    }

    private void build(Piece piece) {
        outdated = false;
        inputs.clear();
        common.removeAll();
        inLanguage.removeAll();
        var choices = new FactChoices(this, fields, this::choose);
        choices.of(subject, piece.bank()).forEach(common::add);
        FactForm.common(subject, fields).forEach(path -> common.add(input(path)));
        FactForm.in(tab, subject, fields).forEach(path -> inLanguage.add(input(path)));
        forms = subject instanceof ProposalFact proposal && tab != Language.EN
                ? new NounForms(proposal, piece.bank(), tab, fields, this::set)
                : null;
        if (forms != null) {
            inLanguage.add(forms);
            inputs.putAll(forms.inputs());
        }
        var details = FactForm.details(fields);
        if (details.isEmpty()) return;
        var hint = new Hint(getTranslation("reading.details.hint", FieldWords.SLOTS));
        inLanguage.add(hint);
        for (var detail : details) inLanguage.add(detail(detail, choices));
    }

    private Component detail(String detail, FactChoices choices) {
        var box = new FieldSet(getTranslation("reading.details"));
        box.addClassName("draft-group");
        box.add(input(FactForm.value(detail)), choices.unit(detail));
        for (var path : FactForm.detail(detail, tab)) box.add(input(path));
        return box;
    }

    private TypedField input(String path) {
        var input = new TypedField(
                FactForm.id(path),
                label(path),
                FactForm.shown(fields, path, reader),
                text -> set(path, FactForm.typed(fields, path, text)));
        if (FactForm.hasLines(path)) input.ofLines();
        if (path.matches(".*\\.(kk|ru|en)\\b.*")) input.in(tab.code());
        inputs.put(path, input);
        return input;
    }

    private String label(String path) {
        var name = FactForm.name(path);
        if (subject instanceof FactSet && name.equals("question"))
            return getTranslation("correction.field.list-question");
        return getTranslation(
                (OF_READING.contains(name) ? "reading.field." : "correction.field.") + name, FieldWords.SLOTS);
    }

    /** Which fields there are may follow from what is chosen. */
    private void choose(String path, String value) {
        put(path, value);
        outdated |= path.equals(FactForm.FORUM);
        changed.run();
    }

    private void set(String path, String value) {
        put(path, value);
        changed.run();
    }

    private void put(String path, String value) {
        if (value.isEmpty()) fields.remove(path);
        else fields.put(path, value);
    }

    /** All that is said by now. */
    SortedMap<String, String> fields() {
        return FactForm.complete(fields);
    }

    /**
     * Shows the fields that there are by now, and what is wrong beside each.
     *
     * @param piece as it is now
     * @return what stands beside none that is shown
     */
    List<FieldProblem> show(Piece piece, List<FieldProblem> problems) {
        if (outdated) build(piece);
        var told = new HashMap<FieldProblem, Boolean>();
        inputs.forEach((path, input) -> {
            input.setPlaceholder(FactForm.placeholder(subject, fields, path));
            var own = problems.stream()
                    .filter(problem -> problem.isOf(path) || problem.field().startsWith(path + "."))
                    .toList();
            own.forEach(problem -> told.put(problem, true));
            input.setProblem(own.stream().findFirst().map(this::message).orElse(""));
        });
        if (forms != null) forms.refresh();
        return problems.stream().filter(problem -> !told.containsKey(problem)).toList();
    }

    /** Puts the focus on the first field that is wrong, if one is to be seen. */
    void focusWrong() {
        inputs.values().stream().filter(TypedField::isWrong).findFirst().ifPresent(TypedField::focus);
    }

    private String message(FieldProblem problem) {
        return problem.isMissing() ? getTranslation("reading.problem.empty") : FieldWords.of(problem, reader);
    }
}
