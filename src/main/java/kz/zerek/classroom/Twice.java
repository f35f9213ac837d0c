package kz.zerek.classroom;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import kz.zerek.account.PersonId;
import kz.zerek.language.person.SameName;
import org.jspecify.annotations.Nullable;

/**
 * Two students of a class who may be one person: they may have the same name, did not come with one list, and one of them has
 * no login. Who was made a card each are two, and so are two of one list: whoever added it was asked about names that stand
 * twice in it.
 */
public record Twice(Entry earlier, Entry later) {

    /** A class with more has been joined in jest. */
    static final int MOST = 100;

    /**
     * @param since when the student has been in the class
     * @param by null if that was not kept yet
     * @param hasCard whether there is a card that works
     * @param isIdentified whether an OpenID provider knows the student
     */
    public record Entry(
            StudentRow student, Instant since, @Nullable JoinedBy by, boolean hasCard, boolean isIdentified) {

        /** A list is added in one moment. */
        boolean isOfOneListWith(Entry other) {
            return since.equals(other.since) && by != JoinedBy.CODE && other.by != JoinedBy.CODE;
        }

        public boolean canSignIn() {
            return hasCard || isIdentified;
        }
    }

    private record Named(Entry entry, SameName name) {

        boolean mayBe(Named other) {
            boolean haveLogins =
                    entry.student().login() != null && other.entry.student().login() != null;
            return !haveLogins && !entry.isOfOneListWith(other.entry) && name.mayBe(other.name);
        }
    }

    /**
     * Whether one of the two cannot be the one who goes: the provider would tell of them again, as of somebody new.
     *
     * @param goes who is one of the two
     */
    public boolean hasToStay(PersonId goes) {
        boolean isEarlier = earlier.student().id().equals(goes);
        return isEarlier ? earlier.isIdentified && !later.isIdentified : later.isIdentified && !earlier.isIdentified;
    }

    boolean isOf(PersonId one, PersonId other) {
        var ids = Set.of(earlier.student().id(), later.student().id());
        return ids.equals(Set.of(one, other));
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
