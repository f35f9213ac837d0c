package kz.zerek.exam;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.zerek.question.Chance;

/**
 * The questions of a test as they were put together, in order.
 *
 * @param seed from which its drawn questions and the forms of its takers follow
 */
public record Form(long seed, List<Item> items) {

    public Form {
        items = List.copyOf(items);
    }

    /**
     * @param position from 1
     * @throws IndexOutOfBoundsException if there is none
     */
    public Item item(int position) {
        return items.get(position - 1);
    }

    /** The same form, of which another draw keeps the question at a position. What is fixed, it keeps anyway. */
    public Form pin(int position) {
        return change(position, item -> item.isKept() ? item : item.with(Item.Origin.PINNED));
    }

    /** The same form, of which another draw may change the question at a position, unless it is fixed. */
    public Form unpin(int position) {
        return change(position, item -> item.origin() == Item.Origin.PINNED ? item.with(Item.Origin.DRAWN) : item);
    }

    /** The same form, of which another draw may change the question at a position, which the blueprint fixes no longer. */
    public Form release(int position) {
        return change(position, item -> item.with(Item.Origin.DRAWN));
    }

    /**
     * The same form by a blueprint whose parts have moved. What was in a part that is gone is left out.
     *
     * @param before for each part that there is now, the number that it had, or 0 if it is new; none twice
     */
    public Form inParts(List<Integer> before) {
        return new Form(
                seed,
                IntStream.rangeClosed(1, before.size())
                        .boxed()
                        .flatMap(part -> of(before.get(part - 1)).stream().map(item -> item.in(part)))
                        .toList());
    }

    /**
     * To which parts the questions of a taker belong, in the order in which the taker is asked, whichever questions they are.
     *
     * @param seed that the form of the taker has
     */
    public List<Integer> parts(Order order, long seed) {
        return inOrder(order, seed).stream().map(Item::part).toList();
    }

    /** As a taker is asked them. */
    List<Item> ordered(Order order, long seed) {
        if (order == Order.AS_BUILT) return items;
        return inOrder(order, seed).stream()
                .map(item -> item.with(item.question().shuffled(seed)))
                .toList();
    }

    private List<Item> inOrder(Order order, long seed) {
        var chance = Chance.of(seed, "order");
        return switch (order) {
            case AS_BUILT -> items;
            case WITHIN_PARTS ->
                items.stream()
                        .collect(Collectors.groupingBy(Item::part, TreeMap::new, Collectors.toList()))
                        .values()
                        .stream()
                        .flatMap(part -> chance.shuffled(part).stream())
                        .toList();
            case THROUGHOUT -> chance.shuffled(items);
        };
    }

    Form change(int position, UnaryOperator<Item> change) {
        var changed = new ArrayList<>(items);
        changed.set(position - 1, change.apply(item(position)));
        return new Form(seed, changed);
    }

    /** Those of one part, in order. */
    public List<Item> of(int part) {
        return items.stream().filter(item -> item.part() == part).toList();
    }

    /** The most that can be reached. */
    public BigDecimal total() {
        return total(items);
    }

    /** The most that can be reached in one part. */
    public BigDecimal total(int part) {
        return total(of(part));
    }

    private static BigDecimal total(List<Item> items) {
        return Points.plain(items.stream().map(Item::points).reduce(BigDecimal.ZERO, BigDecimal::add));
    }
}
