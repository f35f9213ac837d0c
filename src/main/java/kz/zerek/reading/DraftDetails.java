package kz.zerek.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import kz.zerek.bank.Detail.Unit;

/**
 * The numbers that a draft asks about: its fields under {@code details[0]}, {@code details[1]} and so on, some of which may
 * be free. A number that was found is only suggested: until somebody wants it, it keeps no fact out of the bank.
 */
public final class DraftDetails {

    public static final String VALUE = ".value";
    public static final String UNIT = ".unit";
    public static final String STATEMENT = ".statement";
    public static final String QUESTION = ".question";

    /** The fields of one of which nothing is known yet. */
    public static final Map<String, String> EMPTY = Map.of("unit", written(Unit.COUNT));

    /** In a draft: a place has one digit. */
    static final int MOST = 10;

    private static final Pattern FIELD = Pattern.compile("details\\[(\\d)]\\.(.+)");
    private static final Pattern LISTED = Pattern.compile("details\\[(\\d+)](.*)");

    private DraftDetails() {}

    static String place(int index) {
        return "details[%d]".formatted(index);
    }

    private static List<String> places() {
        return IntStream.range(0, MOST).mapToObj(DraftDetails::place).toList();
    }

    static boolean isOfOne(String field) {
        return FIELD.matcher(field).matches();
    }

    /** The path of a field within its detail; of any other field the whole. */
    static String own(String field) {
        var detail = FIELD.matcher(field);
        return detail.matches() ? detail.group(2) : field;
    }

    /** The id that it has in the bank: that of its place. */
    static String id(String detail) {
        return "number-" + (detail.charAt(detail.length() - 2) - '0' + 1);
    }

    /** As the bank file has it. */
    public static String written(Unit unit) {
        return unit.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The details that some fields are of. */
    public static List<String> of(Map<String, String> fields) {
        return places().stream()
                .filter(detail -> !fields(fields, detail).isEmpty())
                .toList();
    }

    /** Those that are suggested and have not been taken. */
    public static List<String> open(Candidate candidate) {
        var taken = of(candidate.draft().fields());
        return of(candidate.suggested()).stream()
                .filter(detail -> !taken.contains(detail))
                .toList();
    }

    /** Those that say anything: what counts something without saying what is as good as none. */
    static List<String> said(Draft draft) {
        return of(draft.fields()).stream()
                .filter(detail ->
                        fields(draft.fields(), detail).keySet().stream().anyMatch(field -> !UNIT.equals("." + field)))
                .toList();
    }

    /** By their paths within the detail. */
    public static SortedMap<String, String> fields(Map<String, String> all, String detail) {
        var fields = new TreeMap<String, String>();
        all.forEach((field, value) -> {
            if (field.startsWith(detail + ".")) fields.put(own(field), value);
        });
        return fields;
    }

    /** The first place that is neither taken nor suggested; none if there are as many as can be. */
    public static Optional<String> free(Candidate candidate) {
        var known = new ArrayList<>(of(candidate.suggested()));
        known.addAll(of(candidate.draft().fields()));
        return free(known);
    }

    private static Optional<String> free(Collection<String> details) {
        return places().stream().filter(place -> !details.contains(place)).findFirst();
    }

    /** With a detail in place of what the draft may say there. */
    public static Draft with(Draft draft, String detail, Map<String, String> fields) {
        var changed = new TreeMap<>(draft.fields());
        changed.keySet().removeIf(field -> field.startsWith(detail + "."));
        fields.forEach((field, value) -> changed.put(detail + "." + field, value));
        return new Draft(draft.kind(), changed);
    }

    /** Without the details that another has too, in whatever places. */
    static Draft without(Draft draft, Draft other) {
        var others = of(other.fields()).stream()
                .map(detail -> fields(other.fields(), detail))
                .toList();
        var left = draft;
        for (var detail : of(draft.fields()))
            if (others.contains(fields(draft.fields(), detail))) left = with(left, detail, Map.of());
        return left;
    }

    /** The fields of others, their details in places that a draft does not use; those for which there is none are left out. */
    static TreeMap<String, String> besides(Draft draft, Map<String, String> others) {
        var fields = new TreeMap<>(others);
        fields.keySet().removeIf(DraftDetails::isOfOne);
        var taken = new ArrayList<>(of(draft.fields()));
        for (var detail : of(others)) {
            free(taken).ifPresent(place -> {
                taken.add(place);
                fields(others, detail).forEach((field, value) -> fields.put(place + "." + field, value));
            });
        }
        return fields;
    }

    /** The field of the draft that one of the list in its entry is: only those that say something are listed. */
    static String located(Draft draft, String path) {
        var listed = LISTED.matcher(path);
        if (!listed.matches()) return path;
        var said = said(draft);
        int index = Integer.parseInt(listed.group(1));
        return index < said.size() ? said.get(index) + listed.group(2) : path;
    }
}
