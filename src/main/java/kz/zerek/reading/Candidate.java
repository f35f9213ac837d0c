package kz.zerek.reading;

import java.util.Map;
import java.util.TreeMap;
import kz.zerek.extraction.Span;
import org.jspecify.annotations.Nullable;

/**
 * Something that was found in a document, and what a teacher has made of it.
 *
 * @param number from 1 among those of its reading; it stays the same
 * @param rule what found it
 * @param found what the document says
 * @param suggested what the lexicon knows besides, by field
 * @param draft what was found, as corrected since
 * @param into the number of the one that it was merged into, or null
 * @param before the sentence that took this one's place in the version before, if that was changed; else null
 * @param change since the version of the document before, or null if there was none
 * @param edits how often it was changed: who changes it says what was seen
 */
public record Candidate(
        int number,
        Place place,
        double confidence,
        String rule,
        Draft found,
        Map<String, String> suggested,
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

    public Candidate {
        suggested = Map.copyOf(suggested);
    }

    public Draft.Kind kind() {
        return draft.kind();
    }

    /** What the lexicon knows for fields that are empty, or say something else. */
    public Map<String, String> openSuggestions() {
        var open = new TreeMap<>(suggested);
        open.entrySet().removeIf(suggestion -> suggestion.getValue().equals(draft.get(suggestion.getKey())));
        return open;
    }

    Candidate with(Draft other) {
        return new Candidate(
                number, place, confidence, rule, found, suggested, other, state, into, change, before, edits);
    }

    Candidate with(State other, @Nullable Integer target) {
        return new Candidate(
                number, place, confidence, rule, found, suggested, draft, other, target, change, before, edits);
    }

    /** The same in a text that did not change there. */
    Candidate moved(Candidate now) {
        return new Candidate(
                number,
                now.place,
                now.confidence,
                now.rule,
                found,
                suggested,
                draft,
                state,
                into,
                Change.SAME,
                null,
                edits);
    }

    /**
     * The same in a sentence that was changed: what was corrected stays so. If something else was found in it, it is to be
     * decided again.
     */
    Candidate changedTo(Candidate now) {
        var fields = new TreeMap<>(now.draft.fields());
        draft.fields().forEach((field, value) -> {
            if (!value.equals(found.get(field))) fields.put(field, value);
        });
        found.fields().keySet().stream().filter(field -> !draft.has(field)).forEach(fields::remove);
        return new Candidate(
                number,
                now.place,
                now.confidence,
                now.rule,
                now.found,
                now.suggested,
                new Draft(now.kind(), fields),
                found.equals(now.found) ? state : State.OPEN,
                found.equals(now.found) ? into : null,
                Change.CHANGED,
                place.sentence(),
                edits);
    }

    /** The same when the newest text has nothing of it: it keeps its place in an older one. */
    Candidate gone() {
        return new Candidate(
                number, place, confidence, rule, found, suggested, draft, state, into, Change.GONE, null, edits);
    }
}
