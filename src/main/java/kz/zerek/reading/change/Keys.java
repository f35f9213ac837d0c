package kz.zerek.reading.change;

import java.util.HashMap;
import java.util.Map;

/** A number from 0 for each string, so that long rows of strings are compared fast. */
final class Keys {

    private final Map<String, Integer> numbers = new HashMap<>();

    int of(String text) {
        var known = numbers.putIfAbsent(text, numbers.size());
        return known != null ? known : numbers.size() - 1;
    }
}
