package kz.zerek.correction;

import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What of a source is blanked: once the fact says another value than its sentence does, that is not asked any more. */
final class Gaps {

    private static final String PLACE = "source.gaps[%d].";
    private static final Pattern FIELD = Pattern.compile("source\\.gaps\\[(\\d+)]\\.(.+)");
    private static final Pattern DETAIL_ID = Pattern.compile("(details\\[\\d+]\\.)id");

    private Gaps() {}

    /** The fields with those gaps alone whose value was not changed. */
    static SortedMap<String, String> kept(Map<String, String> before, SortedMap<String, String> after) {
        var kept = new TreeMap<>(after);
        kept.keySet().removeIf(field -> FIELD.matcher(field).matches());
        int next = 0;
        for (var index : indexes(after)) {
            if (!value(gap(after, index, "of"), before).equals(value(gap(after, index, "of"), after))) continue;
            var place = PLACE.formatted(next++);
            after.forEach((field, value) -> {
                var own = FIELD.matcher(field);
                if (own.matches() && own.group(1).equals(String.valueOf(index))) kept.put(place + own.group(2), value);
            });
        }
        return kept;
    }

    private static TreeSet<Integer> indexes(Map<String, String> fields) {
        var indexes = new TreeSet<Integer>();
        for (var field : fields.keySet()) {
            var own = FIELD.matcher(field);
            if (own.matches()) indexes.add(Integer.valueOf(own.group(1)));
        }
        return indexes;
    }

    private static String gap(Map<String, String> fields, int index, String name) {
        return fields.getOrDefault(PLACE.formatted(index) + name, "");
    }

    /** What a gap asks for: the date, the acronym in each language, or the number of a detail. */
    private static Map<String, String> value(String of, Map<String, String> fields) {
        var value = new TreeMap<String, String>();
        fields.forEach((field, text) -> {
            boolean isIt = field.equals(of) || field.startsWith(of + ".");
            if (isIt) value.put(field, text);
            var id = DETAIL_ID.matcher(field);
            if (id.matches() && text.equals(of))
                value.put(of, Objects.requireNonNullElse(fields.get(id.group(1) + "value"), ""));
        });
        return value;
    }
}
