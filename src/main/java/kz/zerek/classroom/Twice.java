package kz.zerek.classroom;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import kz.zerek.language.person.SameName;

/**
 * Two students of a class who may be one person: they may have the same name, and one of them has no card. Who has been made
 * a card each are two.
 */
public record Twice(Entry earlier, Entry later) {

    /** A class with more has been joined in jest. */
    static final int MOST = 100;

    /** @param since when the student has been in the class */
    public record Entry(StudentRow student, Instant since) {}

    private record Named(Entry entry, SameName name) {

        boolean mayBe(Named other) {
            boolean haveCards =
                    entry.student().login() != null && other.entry.student().login() != null;
            return !haveCards && name.mayBe(other.name);
        }
    }

    /** How many stand in the list once too often, if all of them are one person each. */
    public static long count(List<Twice> all) {
        return all.stream().map(Twice::later).distinct().count();
    }

    /**
     * The first of them.
     *
     * @param entries of a class, the earliest first
     */
    static List<Twice> among(List<Entry> entries) {
        var found = new ArrayList<Twice>();
        var earlier = new HashMap<List<String>, List<Named>>();
        for (var entry : entries) {
            var name = SameName.of(entry.student().name()).onRussianKeyboard();
            var named = new Named(entry, name);
            var alike = earlier.computeIfAbsent(name.words(), _ -> new ArrayList<>());
            for (var other : alike) {
                if (!named.mayBe(other)) continue;
                if (found.size() == MOST) return found;
                found.add(new Twice(other.entry, entry));
            }
            alike.add(named);
        }
        return found;
    }
}
