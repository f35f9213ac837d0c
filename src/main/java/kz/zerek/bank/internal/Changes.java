package kz.zerek.bank.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import kz.zerek.bank.Bank;
import kz.zerek.bank.internal.StoredBank.Name;
import kz.zerek.bank.internal.StoredBank.Placed;

/**
 * What makes one bank of another: as little as can be.
 *
 * @param placed parts that are new, say something else, or stand elsewhere than before
 * @param gone parts that are left out
 */
record Changes(List<Placed> placed, List<Name> gone) {

    static Changes between(StoredBank before, Bank after) {
        var changes = new Changes(new ArrayList<>(), new ArrayList<>());
        for (var kind : PartKind.values()) changes.add(kind, before.parts(kind), kind.of(after));
        return changes;
    }

    private void add(PartKind kind, List<Placed> before, List<Part> after) {
        var known = HashMap.<String, Placed>newHashMap(before.size());
        for (var placed : before) known.put(placed.part().id(), placed);
        var places = Places.of(after.stream()
                .map(part -> known.containsKey(part.id()) ? known.get(part.id()).place() : Places.NONE)
                .toList());
        for (int i = 0; i < places.length; i++) add(new Placed(after.get(i), places[i]), known);
        // What is left is not in the new bank.
        known.keySet().forEach(id -> gone.add(new Name(kind, id)));
    }

    private void add(Placed part, Map<String, Placed> known) {
        var before = known.remove(part.part().id());
        boolean isKept = before != null
                && before.place() == part.place()
                && before.part().isSameAs(part.part());
        if (!isKept) placed.add(part);
    }

    /** The bank that they make of the one before. */
    StoredBank applyTo(StoredBank before) {
        var without = new HashSet<>(gone);
        for (var part : placed)
            without.add(new Name(part.part().kind(), part.part().id()));
        return before.with(without, placed);
    }
}
