package kz.zerek.exam.ui;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.zerek.exam.FixedQuestion;
import kz.zerek.exam.Part;
import kz.zerek.language.Language;
import kz.zerek.language.Localized;

/**
 * A part as it is typed, whatever is typed.
 *
 * @param before the number that the part had when the test was last stored, 0 if it is new
 * @param fixed the questions that it has in any case
 * @param values by the names of the fields; a box that is not ticked has none
 */
record PartDraft(int before, List<FixedQuestion> fixed, Map<String, String> values) {

    static final String COUNT = "count";
    static final String POINTS = "points";
    static final String PASS = "pass";
    static final String DIFFICULTY = "difficulty";

    static final String TITLE = "title.";

    private static final String KIND = "kind.";
    private static final String TOPIC = "topic.";
    private static final String FIXED = "fixed.";
    private static final String TICKED = "on";

    PartDraft {
        fixed = List.copyOf(fixed);
        values = Map.copyOf(values);
    }

    static PartDraft of(Part part, int before) {
        var values = new HashMap<String, String>();
        values.put(COUNT, String.valueOf(part.count()));
        values.put(POINTS, part.points().toPlainString());
        values.put(PASS, part.passMark() == null ? "" : part.passMark().toPlainString());
        values.put(DIFFICULTY, part.difficulty().key());
        var title = part.title() == null ? new Localized<>("", "", "") : part.title();
        for (var language : Language.values()) values.put(title(language), title.in(language));
        part.kinds().forEach(kind -> values.put(kind(kind.key()), TICKED));
        part.topics().forEach(topic -> values.put(topic(topic), TICKED));
        part.fixed().forEach(fixed -> values.put(fixed(fixed), fixed.points().toPlainString()));
        return new PartDraft(before, part.fixed(), values);
    }

    static String title(Language language) {
        return TITLE + language.code();
    }

    static String kind(String key) {
        return KIND + key;
    }

    static String topic(String id) {
        return TOPIC + id;
    }

    /** The points of a fixed question. */
    static String fixed(FixedQuestion fixed) {
        return FIXED + fixed.question().id();
    }

    /** Empty if there is none. */
    String get(String field) {
        return values.getOrDefault(field, "");
    }

    boolean isTicked(String field) {
        return values.containsKey(field);
    }

    /** What is ticked. */
    Set<String> topics() {
        return ticked(TOPIC);
    }

    Set<String> kinds() {
        return ticked(KIND);
    }

    private Set<String> ticked(String beginning) {
        var ticked = new HashSet<String>();
        values.keySet().stream()
                .filter(field -> field.startsWith(beginning))
                .forEach(field -> ticked.add(field.substring(beginning.length())));
        return ticked;
    }

    PartDraft with(Map<String, String> sent) {
        return new PartDraft(before, fixed, sent);
    }

    /** The same as a part that was not stored yet. */
    PartDraft detached() {
        return new PartDraft(0, fixed, values);
    }
}
