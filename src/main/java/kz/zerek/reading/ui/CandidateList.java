package kz.zerek.reading.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.zerek.language.Language;
import kz.zerek.reading.Candidate;
import kz.zerek.reading.Candidate.State;
import kz.zerek.reading.Draft;
import kz.zerek.reading.Readings;
import kz.zerek.reading.Workbench;
import org.jspecify.annotations.Nullable;

/** The candidates of a page as cards, one of them with its fields open. */
class CandidateList extends Div {

    private final transient Readings readings;
    private final Language reader;
    /** Does something that the service may refuse, and shows the screen as it is then. */
    private final SerializableConsumer<SerializableRunnable> doing;

    private final Map<Integer, CandidateCard> cards = new LinkedHashMap<>();
    /** How often each was changed when it was shown. */
    private final Map<Integer, Integer> seen = new HashMap<>();

    private transient Workbench workbench;
    private List<Integer> numbers = List.of();
    private @Nullable Integer edited;
    private @Nullable CandidateEditor editor;

    CandidateList(
            Readings readings, Workbench workbench, Language reader, SerializableConsumer<SerializableRunnable> doing) {
        this.readings = readings;
        this.workbench = workbench;
        this.reader = reader;
        this.doing = doing;
        addClassName("candidates");
    }

    /** Shows some candidates in place of those that were shown. */
    void show(Workbench bench, List<Candidate> candidates) {
        removeAll();
        cards.clear();
        close();
        numbers = candidates.stream().map(Candidate::number).toList();
        workbench = bench;
        var content = content();
        for (var candidate : shown()) {
            var card = new CandidateCard(content.card(candidate, false), action -> act(candidate.number(), action));
            cards.put(candidate.number(), card);
            seen.put(candidate.number(), candidate.edits());
            add(card);
        }
    }

    private List<Candidate> shown() {
        return numbers.stream()
                .flatMap(number -> workbench.candidate(number).stream())
                .toList();
    }

    private CardContent content() {
        return new CardContent(this, workbench, shown(), reader);
    }

    /** Shows the same candidates as they are by now. */
    void refresh(Workbench bench) {
        workbench = bench;
        var content = content();
        for (var candidate : shown()) {
            boolean isEdited = isEdited(candidate.number());
            // What is decided against has no fields to correct.
            if (isEdited && !CardContent.isCorrectable(candidate)) {
                close();
                isEdited = false;
            }
            seen.put(candidate.number(), candidate.edits());
            cards.get(candidate.number()).refresh(content.card(candidate, isEdited));
            if (isEdited) showInEditor(candidate, content);
        }
    }

    /** What has been changed elsewhere since, or by a choice into something with other fields, gets a new editor. */
    private void showInEditor(Candidate candidate, CardContent content) {
        if (!editor.holds(candidate.draft())) {
            close();
            open(candidate.number());
        }
        editor.show(content.problems(candidate), QuestionPreview.of(workbench.preview(candidate), this, reader));
    }

    void act(int number, String action) {
        if (action.equals(CardContent.EDIT)) edit(number);
        else doing.accept(() -> decide(number, action));
        focus(number);
    }

    private void focus(int number) {
        var card = cards.get(number);
        if (card != null)
            card.getElement().executeJs("window.zerek.focusIn(this, '[aria-expanded=true]', '.actions button')");
    }

    private void decide(int number, String action) {
        var id = workbench.reading().id();
        int edits = seen.getOrDefault(number, -1);
        switch (action) {
            case CardContent.ACCEPT -> readings.accept(id, number, edits);
            case CardContent.REJECT -> readings.reject(id, number, edits);
            case CardContent.REOPEN -> readings.reopen(id, number, edits);
            default -> {
                if (action.startsWith(CardContent.MERGE)) merge(number, action.substring(CardContent.MERGE.length()));
            }
        }
    }

    /** Into another, which keeps its place. */
    private void merge(int number, String other) {
        if (!other.matches("\\d{1,9}")) return;
        var from = workbench.candidate(number);
        var into = workbench.candidate(Integer.parseInt(other));
        if (from.isPresent() && into.isPresent())
            readings.merge(workbench.reading().id(), from.get(), into.get());
        close();
    }

    /** The one with its fields open. */
    Optional<Integer> edited() {
        return Optional.ofNullable(edited);
    }

    void edit(int number) {
        boolean isOpen = isEdited(number);
        close();
        if (!isOpen) open(number);
        refresh(workbench);
    }

    private boolean isEdited(int number) {
        return Integer.valueOf(number).equals(edited);
    }

    private void close() {
        if (editor != null) remove(editor);
        editor = null;
        edited = null;
    }

    private void open(int number) {
        var candidate = workbench.candidate(number).orElseThrow();
        var choices = new DraftChoices(this, workbench.others(), reader, this::choose).of(candidate.draft());
        edited = number;
        editor = new CandidateEditor(candidate, reader, choices, draft -> store(number, draft));
        mergeChoice(candidate).ifPresent(editor::add);
        addComponentAtIndex(indexOf(cards.get(number)) + 1, editor);
    }

    private void choose(String id, SerializableFunction<Draft, Draft> change) {
        editor.change(change);
        // It may be another by now.
        if (editor != null) editor.focus(id);
    }

    /** Which others it can be merged with; empty if there are none. */
    private Optional<Component> mergeChoice(Candidate candidate) {
        var others = workbench.candidates().stream()
                .filter(other -> other.kind() == candidate.kind() && other.number() != candidate.number())
                .filter(other -> other.state() == State.OPEN || other.state() == State.ACCEPTED)
                .map(Candidate::number)
                .toList();
        if (others.isEmpty()) return Optional.empty();
        var summary = new Summary(this, reader, workbench.others());
        var choice = new Select<Integer>();
        choice.setLabel(getTranslation("reading.merge.choose"));
        choice.setItems(others);
        choice.setItemLabelGenerator(number -> workbench
                .candidate(number)
                .map(other -> summary.line(other.draft()))
                .orElse(""));
        var merge = new NativeButton(getTranslation("reading.merge.do"), _ -> {
            if (choice.getValue() != null) act(candidate.number(), CardContent.MERGE + choice.getValue());
        });
        var both = new Div(choice, merge);
        both.addClassName("merging");
        return Optional.of(both);
    }

    private void store(int number, Draft draft) {
        doing.accept(() -> readings.correct(workbench.reading().id(), number, seen.getOrDefault(number, -1), draft));
    }
}
