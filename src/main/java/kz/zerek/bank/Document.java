package kz.zerek.bank;

import java.util.List;
import kz.zerek.language.Language;
import kz.zerek.language.Localized;
import org.jspecify.annotations.Nullable;

/**
 * Where facts come from.
 *
 * @param language the language it is written in
 * @param publisher who answers for it, or null
 * @param address a public web address, or null
 * @param text the whole text when the bank holds it, or null
 * @param notes what reviewers found in its text
 */
public record Document(
        String id,
        Language language,
        Localized<String> title,
        @Nullable Localized<String> publisher,
        @Nullable String address,
        @Nullable String text,
        List<Note> notes) {

    /**
     * What a reviewer found in the text itself, a misprint above all: it belongs to whatever quotes that part.
     *
     * @param start where the part starts in the text, in UTF-16 units; {@code end} is exclusive
     */
    public record Note(int start, int end, Localized<String> note) {

        /** Whether what it is on stands between two places. */
        public boolean isWithin(int from, int to) {
            return from <= start && end <= to;
        }
    }

    /** @param notes null if it was stored before a document could have any */
    public Document {
        notes = notes == null ? List.of() : List.copyOf(notes);
    }

    /** The notes on what a part of it holds, each with its place in that part. */
    public List<Note> notesOn(int start, String part) {
        return notes.stream()
                .filter(note -> note.isWithin(start, start + part.length()))
                .map(note -> new Note(note.start() - start, note.end() - start, note.note()))
                .toList();
    }
}
