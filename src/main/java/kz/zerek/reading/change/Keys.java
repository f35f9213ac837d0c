package kz.zerek.reading.change;

import java.util.HashMap;
import java.util.Map;

/** A number from 0 for each thing, so that long rows of them are compared fast. */
final class Keys<T> {

    private final Map<T, Integer> numbers = new HashMap<>();

    int of(T one) {
        var known = numbers.putIfAbsent(one, numbers.size());
        return known != null ? known : numbers.size() - 1;
    }
}
