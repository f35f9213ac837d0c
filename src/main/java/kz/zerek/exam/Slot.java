package kz.zerek.exam;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A place in a form that is being put together.
 *
 * @param kept what stands there already, or null if a question is to be drawn for it
 */
record Slot(int part, @Nullable Item kept) {

    private static Slot open(int part) {
        return new Slot(part, null);
    }

    boolean isOpen() {
        return kept == null;
    }

    /** What the blueprint fixes, and beside it nothing yet. */
    static List<Slot> of(Blueprint blueprint) {
        return again(blueprint, new Form(0, List.of()));
    }

    /** What the blueprint fixes and what is pinned in a form of it, each pin in its place. */
    static List<Slot> again(Blueprint blueprint, Form form) {
        return staying(blueprint, form, _ -> false);
    }

    /** The same, with what was drawn and stays. */
    static List<Slot> staying(Blueprint blueprint, Form form, Predicate<Item> stays) {
        var slots = new ArrayList<Slot>();
        for (int part = 1; part <= blueprint.parts().size(); part++) {
            slots.addAll(fixed(blueprint.part(part), part));
            slots.addAll(others(blueprint.part(part), part, form, stays));
        }
        return slots;
    }

    private static List<Slot> fixed(Part part, int number) {
        return part.fixed().stream()
                .map(fixed -> new Slot(number, new Item(fixed.question(), number, fixed.points(), Item.Origin.FIXED)))
                .toList();
    }

    /** As many as are to be drawn: of more pins, as after the teacher has asked for fewer, the first. */
    private static List<Slot> others(Part part, int number, Form form, Predicate<Item> stays) {
        var fixed = new HashSet<String>();
        part.fixed().forEach(one -> fixed.add(one.question().id()));
        var before = form.of(number).stream()
                .filter(item -> item.origin() != Item.Origin.FIXED)
                .filter(item -> !fixed.contains(item.question().id()))
                .toList();
        long pins = before.stream().filter(Item::isKept).limit(part.count()).count();
        long open = part.count() - pins;
        var slots = new ArrayList<Slot>();
        for (var item : before) {
            if (item.isKept() ? pins-- > 0 : open-- > 0)
                slots.add(
                        item.isKept() || stays.test(item) ? new Slot(number, item.worth(part.points())) : open(number));
        }
        IntStream.range(slots.size(), part.count()).forEach(_ -> slots.add(open(number)));
        return slots;
    }

    /** What is kept in a form, and a place for each question that was drawn. */
    static List<Slot> anew(Form form) {
        return form.items().stream()
                .map(item -> item.isKept() ? new Slot(item.part(), item) : open(item.part()))
                .toList();
    }

    Slot emptied() {
        return open(part);
    }
}
