package kz.zerek.question;

import java.util.List;
import java.util.stream.Stream;

/** The right answers of a task. */
final class Keys {

    private Keys() {}

    /** What is right: one reference, several of a selection, the items in their order, or the right sides in order. */
    static List<Ref> of(Task task) {
        return switch (task) {
            case Task.Choice choice -> right(choice.options());
            case Task.Selection selection -> right(selection.options());
            case Task.Entry entry -> List.of(entry.key());
            case Task.Ordering ordering -> contents(ordering.items(), ordering.key());
            case Task.Matching matching -> contents(matching.right(), matching.key());
        };
    }

    private static List<Ref> right(List<Task.Option> options) {
        return options.stream()
                .filter(Task.Option::correct)
                .map(Task.Option::content)
                .toList();
    }

    private static List<Ref> contents(List<Task.Item> items, List<String> ids) {
        return ids.stream()
                .flatMap(id -> items.stream().filter(item -> item.id().equals(id)))
                .map(Task.Item::content)
                .toList();
    }

    /** Everything that is shown to choose from, put in order or match. */
    static Stream<Ref> shown(Task task) {
        return switch (task) {
            case Task.Choice choice -> choice.options().stream().map(Task.Option::content);
            case Task.Selection selection -> selection.options().stream().map(Task.Option::content);
            case Task.Entry _ -> Stream.empty();
            case Task.Ordering ordering -> ordering.items().stream().map(Task.Item::content);
            case Task.Matching matching ->
                Stream.concat(matching.left().stream(), matching.right().stream())
                        .map(Task.Item::content);
        };
    }
}
