package kz.zerek.correction;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import kz.zerek.bank.Bank;
import kz.zerek.bank.Subject;
import kz.zerek.bank.file.FieldPaths;
import kz.zerek.bank.file.SubjectEntry;
import kz.zerek.bank.json.ContentVersion;

/**
 * A fact or set as it was when it was opened.
 *
 * @param bank that it is of
 * @param number of its last correction; 0 if there was none
 */
public record Piece(Bank bank, Subject subject, int number) {

    public String id() {
        return subject.id();
    }

    /** All that it says, by paths as {@link FieldPaths} has them. */
    public SortedMap<String, String> fields() {
        return fields(subject);
    }

    static SortedMap<String, String> fields(Subject subject) {
        return Collections.unmodifiableSortedMap(new TreeMap<>(FieldPaths.flat(SubjectEntry.of(subject))));
    }

    /** The version of what it says. */
    public String content() {
        return ContentVersion.part(subject);
    }

    boolean isSameAs(Piece other) {
        return number == other.number && content().equals(other.content());
    }
}
