package kz.zerek.question;

import java.util.List;
import java.util.stream.IntStream;

/** Puts the options and items of a task in another order. */
final class OptionOrder {

    private final Chance chance;

    OptionOrder(Chance chance) {
        this.chance = chance;
    }

    Task of(Task task) {
        return switch (task) {
            case Task.Choice(var options) when options.getFirst().content() instanceof Ref.Truth -> task;
            case Task.Choice(var options) -> new Task.Choice(chance.shuffled(options));
            case Task.Selection(var options) -> new Task.Selection(chance.shuffled(options));
            case Task.Entry _ -> task;
            case Task.Ordering(var items, var key) -> new Task.Ordering(notInOrder(items, key), key);
            case Task.Matching matching -> matching(matching);
        };
    }

    private List<Task.Item> notInOrder(List<Task.Item> items, List<String> key) {
        var shuffled = chance.shuffled(items);
        while (items.size() > 1 && shuffled.stream().map(Task.Item::id).toList().equals(key))
            shuffled = chance.shuffled(items);
        return shuffled;
    }

    /** The key has the order of the left side. */
    private Task matching(Task.Matching matching) {
        var places = IntStream.range(0, matching.left().size()).boxed().toList();
        var order = chance.shuffled(places);
        return new Task.Matching(
                order.stream().map(matching.left()::get).toList(),
                chance.shuffled(matching.right()),
                order.stream().map(matching.key()::get).toList());
    }
}
