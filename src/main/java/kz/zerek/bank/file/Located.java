package kz.zerek.bank.file;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** An entry with its place, where problems with it can be noted. */
record Located<E>(E entry, String path, Problems problems) {

    /** The entries of a list, without those that could not be read. */
    static <T> List<Located<T>> all(List<? extends T> entries, String path, Problems problems) {
        return IntStream.range(0, entries.size())
                .filter(i -> entries.get(i) != null)
                .mapToObj(i -> new Located<T>(entries.get(i), "%s[%d]".formatted(path, i), problems))
                .toList();
    }

    /** What a list in a field of the entry holds. */
    <T> List<Located<T>> in(String field, List<T> entries) {
        return all(entries, path + "." + field, problems);
    }

    /** Whether no problem with a field is known yet. */
    boolean isSound(String field) {
        return !problems.has(path + "." + field);
    }

    /** Notes a problem with a field, unless it has another that may be the cause. */
    void problem(String field, String reason, Map<String, ?> arguments) {
        if (isSound(field)) problems.add(path + "." + field, reason, arguments);
    }
}
