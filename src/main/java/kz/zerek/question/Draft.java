package kz.zerek.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a maker decides of a question: what its stem shows, and its task. */
record Draft(List<Ref> given, Task task) {

    /** The ids of options and items, by place: they tell nothing of the key. */
    private static final List<String> IDS = List.of("a", "b", "c", "d", "e", "f");

    static final int OPTIONS = 4;

    /** A choice of the key and the distractors in random order; empty if there are fewer than two distractors. */
    static Optional<Draft> choice(List<Ref> given, Ref key, List<? extends Ref> distractors, Chance chance) {
        if (distractors.size() < 2) return Optional.empty();
        var contents = new ArrayList<Ref>(distractors);
        contents.add(key);
        var shuffled = chance.shuffled(contents);
        var options = new ArrayList<Task.Option>();
        for (int i = 0; i < shuffled.size(); i++)
            options.add(new Task.Option(IDS.get(i), shuffled.get(i), shuffled.get(i) == key));
        return Optional.of(new Draft(given, new Task.Choice(options)));
    }

    /** True or false; always in this order. */
    static Draft truth(List<Ref> given, boolean holds) {
        return new Draft(
                given,
                new Task.Choice(List.of(
                        new Task.Option(IDS.get(0), new Ref.Truth(true), holds),
                        new Task.Option(IDS.get(1), new Ref.Truth(false), !holds))));
    }

    static Draft selection(List<Ref> given, List<? extends Ref> right, List<? extends Ref> wrong, Chance chance) {
        var contents = new ArrayList<Ref>(right);
        contents.addAll(wrong);
        var shuffled = chance.shuffled(contents);
        var options = new ArrayList<Task.Option>();
        for (int i = 0; i < shuffled.size(); i++)
            options.add(new Task.Option(IDS.get(i), shuffled.get(i), right.contains(shuffled.get(i))));
        return new Draft(given, new Task.Selection(options));
    }

    /** @param inOrder the items in the right order; shown in another */
    static Draft ordering(List<? extends Ref> inOrder, Chance chance) {
        List<? extends Ref> shown = chance.shuffled(inOrder);
        while (shown.equals(inOrder)) shown = chance.shuffled(inOrder);
        var items = items(shown, 0);
        var key = new ArrayList<String>();
        for (var ref : inOrder) key.add(items.get(shown.indexOf(ref)).id());
        return new Draft(List.of(), new Task.Ordering(items, key));
    }

    /** @param extra further items on the right that belong to nothing on the left */
    static Draft matching(
            List<? extends Ref> left, List<? extends Ref> right, List<? extends Ref> extra, Chance chance) {
        var all = new ArrayList<Ref>(right);
        all.addAll(extra);
        var shown = chance.shuffled(all);
        var rightItems = items(shown, left.size());
        var key = new ArrayList<String>();
        for (var ref : right) key.add(rightItems.get(shown.indexOf(ref)).id());
        return new Draft(List.of(), new Task.Matching(items(left, 0), rightItems, key));
    }

    private static List<Task.Item> items(List<? extends Ref> contents, int first) {
        var items = new ArrayList<Task.Item>();
        for (var content : contents) items.add(new Task.Item("i" + (first + items.size() + 1), content));
        return items;
    }
}
