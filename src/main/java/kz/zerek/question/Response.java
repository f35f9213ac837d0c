package kz.zerek.question;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a learner answered, by the ids of options and items. */
public sealed interface Response {

    record Chosen(String option) implements Response {}

    record Selected(Set<String> options) implements Response {
        public Selected {
            options = Set.copyOf(options);
        }
    }

    record Typed(String text) implements Response {}

    record Ordered(List<String> items) implements Response {
        public Ordered {
            items = List.copyOf(items);
        }
    }

    /** @param pairs left item to right item; a left item may be missing */
    record Matched(Map<String, String> pairs) implements Response {
        public Matched {
            pairs = Map.copyOf(pairs);
        }
    }
}
