package kz.zerek.exam.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kz.zerek.exam.Item;

/** What can be done with a question of a test. */
enum QuestionAction {
    PIN,
    UNPIN,
    SWAP,
    FIX,
    RELEASE;

    /** What can be done with one that is there for this reason. */
    static List<QuestionAction> with(Item.Origin origin) {
        return switch (origin) {
            case DRAWN -> List.of(PIN, SWAP, FIX);
            case PINNED -> List.of(UNPIN, SWAP, FIX);
            case FIXED -> List.of(RELEASE);
        };
    }

    /** The name on the page and in bundles. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<QuestionAction> of(String key) {
        return Arrays.stream(values())
                .filter(action -> action.key().equals(key))
                .findFirst();
    }
}
