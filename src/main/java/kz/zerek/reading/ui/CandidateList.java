package kz.zerek.reading.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.zerek.language.Language;
import kz.zerek.reading.Candidate;
import kz.zerek.reading.Draft;
import kz.zerek.reading.ReadingId;
import kz.zerek.reading.Readings;
import kz.zerek.reading.Workbench;
import kz.zerek.shell.Markup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The candidates of a page as cards, one of them with its fields open. */
class CandidateList extends Div {

    private static final int NEAR = 100;

    private final transient Readings readings;
    private final ReadingId id;
    private final Language reader;
    /** Does something that the service may refuse, and {@linkplain #refresh shows} what is by then. */
    private final SerializableConsumer<SerializableRunnable> doing;

    private final Map<Integer, CandidateCard> cards = new LinkedHashMap<>();
    /** How often each was changed when it was shown. */
    private final Map<Integer, Integer> seen = new HashMap<>();

    private boolean areUnready;
    private @Nullable Integer edited;
    private @Nullable CandidateEditor editor;

    CandidateList(Readings readings, ReadingId id, Language reader, SerializableConsumer<SerializableRunnable> doing) {
        this.readings = readings;
        this.id = id;
        this.reader = reader;
        this.doing = doing;
        addClassName("candidates");
    }

    /**
     * Shows some candidates in place of those that were shown.
     *
     * @param areUnready whether they are those that the bank cannot have
     */
    void show(Workbench workbench, List<Candidate> candidates, boolean areUnready) {
        this.areUnready = areUnready;
        removeAll();
        cards.clear();
        close();
        var content = content(workbench, candidates);
        for (var candidate : candidates) {
            var card = new CandidateCard(content.card(candidate, false), action -> act(candidate.number(), action));
            cards.put(candidate.number(), card);
            seen.put(candidate.number(), candidate.edits());
            add(card);
        }
    }

    private CardContent content(Workbench workbench, List<Candidate> candidates) {
        return new CardContent(this, workbench, candidates, areUnready ? workbench.unready() : Set.of(), reader);
    }

    /** Shows the same candidates as they are by now. */
    void refresh(Workbench workbench) {
        for (var number : List.copyOf(cards.keySet()))
            if (workbench.candidate(number).isEmpty()) take(number);
        var candidates = cards.keySet().stream()
                .flatMap(number -> workbench.candidate(number).stream())
                .toList();
        var content = content(workbench, candidates);
        for (var candidate : candidates) {
            // What is decided against has no fields to correct.
            if (isEdited(candidate.number()) && !candidate.stands()) close();
            seen.put(candidate.number(), candidate.edits());
            cards.get(candidate.number()).refresh(content.card(candidate, isEdited(candidate.number())));
            if (isEdited(candidate.number())) showInEditor(candidate, workbench, content);
        }
    }

    /** Away: it is nothing to decide on any more. */
    private void take(int number) {
        if (isEdited(number)) close();
        remove(cards.remove(number));
    }

    /** What has other fields by now gets a new editor. */
    private void showInEditor(Candidate candidate, Workbench workbench, CardContent content) {
        if (editor == null || !editor.fits(candidate.draft())) {
            close();
            open(candidate, workbench);
        }
        editor.show(
                candidate.draft(),
                content.problems(candidate),
                QuestionPreview.of(
                        workbench.preview(candidate),
                        content.problems(candidate).isEmpty(),
                        this,
                        reader));
    }

    /** Of the candidates that have a card. */
    Set<Integer> numbers() {
        return Set.copyOf(cards.keySet());
    }

    void act(int number, String action) {
        doing.accept(() -> decide(number, action));
        focus(number);
    }

    private void focus(int number) {
        var card = cards.get(number);
        if (card != null)
            card.getElement().executeJs("window.zerek.focusIn(this, '[aria-expanded=true]', '.actions button')");
    }

    private void decide(int number, String action) {
        int edits = seen.getOrDefault(number, -1);
        switch (action) {
            case CardContent.EDIT -> toggle(number);
            case CardContent.ACCEPT -> readings.accept(id, number, edits);
            case CardContent.REJECT -> readings.reject(id, number, edits);
            case CardContent.REOPEN -> readings.reopen(id, number, edits);
            default -> {
                if (action.startsWith(CardContent.MERGE)) merge(number, action.substring(CardContent.MERGE.length()));
            }
        }
    }

    private void toggle(int number) {
        if (isEdited(number)) close();
        else edit(number);
    }

    /** Into another, which keeps its place. */
    private void merge(int number, String other) {
        if (!other.matches("\\d{1,9}")) return;
        readings.merge(id, number, seen.getOrDefault(number, -1), Integer.parseInt(other));
    }

    /** The one with its fields open. */
    Optional<Integer> edited() {
        return Optional.ofNullable(edited);
    }

    /** Opens the fields of a candidate when it is shown next. */
    void edit(int number) {
        close();
        if (cards.containsKey(number)) edited = number;
    }

    private boolean isEdited(int number) {
        return Integer.valueOf(number).equals(edited);
    }

    private void close() {
        if (editor != null) remove(editor);
        editor = null;
        edited = null;
    }

    private void open(Candidate candidate, Workbench workbench) {
        int number = candidate.number();
        var choices = new DraftChoices(this, workbench.others(), reader, this::choose);
        edited = number;
        editor = new CandidateEditor(
                candidate,
                reader,
                choices,
                (before, now) -> doing.accept(() -> readings.correct(id, number, before, now)));
        mergeChoice(candidate, workbench).ifPresent(editor::add);
        addComponentAtIndex(indexOf(cards.get(number)) + 1, editor);
    }

    private void choose(String choice, SerializableFunction<Draft, Draft> change) {
        editor.change(change);
        // It may be another by now.
        if (editor != null) editor.focus(choice);
    }

    /** As many as a list can show. */
    private static List<Candidate> near(Candidate candidate, List<Candidate> all) {
        int at = all.indexOf(candidate);
        return all.subList(Math.max(0, at - NEAR), Math.min(all.size(), at + NEAR));
    }

    /** Which others it can be merged with; empty if there are none. */
    private Optional<Component> mergeChoice(Candidate candidate, Workbench workbench) {
        var summary = new Summary(this, reader, workbench.others());
        var others = new LinkedHashMap<Integer, Said.Line>();
        for (var other : near(candidate, workbench.candidates()))
            if (other.stands() && other.kind() == candidate.kind() && other.number() != candidate.number())
                others.put(other.number(), summary.line(other.draft()));
        if (others.isEmpty()) return Optional.empty();
        var choice = new Select<Integer>();
        choice.setLabel(getTranslation("reading.merge.choose"));
        choice.setItems(others.keySet());
        choice.setItemLabelGenerator(number -> others.get(number).text());
        choice.setRenderer(
                new ComponentRenderer<>(number -> new Markup(others.get(number).in(new Element("span"), reader))));
        var merge = new NativeButton(getTranslation("reading.merge.do"), _ -> {
            if (choice.getValue() != null) act(candidate.number(), CardContent.MERGE + choice.getValue());
        });
        merge.setId("merge-do");
        merge.getElement().setAttribute("aria-labelledby", "merge-do " + CandidateCard.headId(candidate.number()));
        var both = new Div(choice, merge);
        both.addClassName("merging");
        return Optional.of(both);
    }
}
