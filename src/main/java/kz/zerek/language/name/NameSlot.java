package kz.zerek.language.name;

import java.util.Comparator;
import java.util.List;

/**
 * A word of a name, or several, that others can replace.
 *
 * @param start where it begins in the name
 * @param end where it ends
 * @param words what can stand there instead, in the same form and with the same capitals
 */
record NameSlot(int start, int end, List<String> words) {

    NameSlot {
        words = List.copyOf(words);
    }

    /** The same words in an order that depends on the seed alone. */
    NameSlot shuffled(String seed) {
        var byHash = Comparator.<String>comparingInt(w -> (seed + w).hashCode() * 0x9E3779B1)
                .thenComparing(Comparator.naturalOrder());
        return new NameSlot(start, end, words.stream().sorted(byHash).toList());
    }
}
