package kz.zerek.reading;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.zerek.extraction.Span;
import org.jspecify.annotations.Nullable;

/**
 * Something that was found in a document, and what a teacher has made of it.
 *
 * @param number from 1 among those of its reading; it stays the same
 * @param draft what was found, as corrected since
 * @param into the number of the one that it was merged into, or null
 * @param change since the version of the document before, or null if there was none
 * @param before the sentence that took this one's place in the version before, if that was changed; else null
 * @param edits how often it was changed: who changes it says what was seen
 */
public record Candidate(
        int number,
        Discovery discovery,
        Draft draft,
        State state,
        @Nullable Integer into,
        @Nullable Change change,
        @Nullable Span before,
        int edits) {

    /** What was decided. */
    public enum State {
        OPEN,
        ACCEPTED,
        REJECTED,
        MERGED
    }

    /** What became of it in the newest version of the document. */
    public enum Change {
        SAME,
        CHANGED,
        ADDED,
        GONE
    }

    /** One that nobody has decided on yet. */
    static Candidate found(int number, Discovery discovery, @Nullable Change change) {
        return new Candidate(number, discovery, discovery.said(), State.OPEN, null, change, null, 0);
    }

    public Draft.Kind kind() {
        return draft.kind();
    }

    public Place place() {
        return discovery.place();
    }

    public double confidence() {
        return discovery.confidence();
    }

    /** What the document says. */
    public Draft found() {
        return discovery.said();
    }

    /** What the lexicon knows besides, and details that it could have, by field. */
    public Map<String, String> suggested() {
        return discovery.suggested();
    }

    /** Whether it stands for itself: it was neither rejected nor merged. */
    public boolean stands() {
        return state == State.OPEN || state == State.ACCEPTED;
    }

    /** Whether it waits for a decision: what has left the document does not. */
    public boolean isUndecided() {
        return state == State.OPEN && change != Change.GONE;
    }

    /** Whether it is a date from one day, month or year to another: no fact can have that. */
    public boolean isPeriod() {
        return isPeriod(draft.get("date"));
    }

    /** @param edtf as a draft has it, of which nothing need be right */
    public static boolean isPeriod(String edtf) {
        var ends = edtf.split("/", -1);
        return ends.length == 2 && !List.of(ends).contains("..");
    }

    /** What the lexicon knows for fields that are empty, or say something else. */
    public Map<String, String> openSuggestions() {
        var open = new TreeMap<>(suggested());
        open.entrySet()
                .removeIf(suggestion -> DraftDetails.isOfOne(suggestion.getKey())
                        || suggestion.getValue().equals(draft.get(suggestion.getKey())));
        return open;
    }

    Candidate with(Draft other) {
        return new Candidate(number, discovery, other, state, into, change, before, edits);
    }

    Candidate with(State other, @Nullable Integer target) {
        return new Candidate(number, discovery, draft, other, target, change, before, edits);
    }

    /** The same as it was, to be stored over what one edit has made of it. */
    Candidate afterOneEdit() {
        return new Candidate(number, discovery, draft, state, into, change, before, edits + 1);
    }

    /** The same in a text that did not change there. */
    Candidate moved(Place now) {
        return new Candidate(number, discovery.at(now), draft, state, into, Change.SAME, null, edits);
    }

    /** The same in a text that has it again. */
    Candidate back(Place now) {
        return new Candidate(number, discovery.at(now), draft, state, into, Change.ADDED, null, edits);
    }

    /**
     * The same in a sentence that was changed: what was corrected stays so. If something else was found in it, it is to be
     * decided again.
     */
    Candidate changedTo(Discovery now) {
        var fields = new TreeMap<>(now.said().fields());
        draft.fields().forEach((field, value) -> {
            if (!value.equals(found().get(field))) fields.put(field, value);
        });
        found().fields().keySet().stream().filter(field -> !draft.has(field)).forEach(fields::remove);
        boolean isSame = found().equals(now.said());
        return new Candidate(
                number,
                now,
                new Draft(kind(), fields),
                isSame ? state : State.OPEN,
                isSame ? into : null,
                Change.CHANGED,
                place().sentence(),
                edits);
    }

    /** The same when the newest text has nothing of it: it keeps its place in an older one. */
    Candidate gone() {
        return new Candidate(number, discovery, draft, state, into, Change.GONE, null, edits);
    }

    /** The same without what another gave it when that was merged into it, unless it was changed since. */
    Candidate without(Candidate other) {
        // What the lexicon suggests it may have taken itself.
        return with(draft.without(other.draft(), found().filledWith(suggested())));
    }
}
