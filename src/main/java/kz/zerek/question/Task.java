package kz.zerek.question;

import java.util.List;

/** How a question is answered, with its key. Options and items stand in the order in which they are shown. */
public sealed interface Task {

    /** One option is right. */
    record Choice(List<Option> options) implements Task {
        public Choice {
            options = List.copyOf(options);
        }
    }

    /** Each right option is to be marked, and no other. */
    record Selection(List<Option> options) implements Task {
        public Selection {
            options = List.copyOf(options);
        }
    }

    /** The answer is typed. */
    record Entry(Ref key) implements Task {}

    /**
     * Items are put in order.
     *
     * @param key the ids of the items in the right order
     */
    record Ordering(List<Item> items, List<String> key) implements Task {
        public Ordering {
            items = List.copyOf(items);
            key = List.copyOf(key);
        }
    }

    /**
     * Each item on the left gets one on the right; the right may have more.
     *
     * @param key for each left item, in order, the id of its right item
     */
    record Matching(List<Item> left, List<Item> right, List<String> key) implements Task {
        public Matching {
            left = List.copyOf(left);
            right = List.copyOf(right);
            key = List.copyOf(key);
        }
    }

    /** @param id unique in the question; tells nothing of the key */
    record Option(String id, Ref content, boolean correct) {}

    record Item(String id, Ref content) {}
}
