package kz.zerek.reading;

import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import kz.zerek.language.Language;

/**
 * A fact as far as it is known: what the fields of its entry in a bank file would hold, as text. Nothing of it need be
 * right yet; {@link DraftChecks} tells what is not.
 *
 * @param fields by their path in the entry, {@code statement.kk} for instance; none is blank
 */
public record Draft(Kind kind, SortedMap<String, String> fields) {

    /** What it may become; the database has the names. */
    public enum Kind {
        DATE("dates"),
        ACRONYM("acronyms"),
        PROPOSAL("proposals");

        final String list;

        Kind(String list) {
            this.list = list;
        }
    }

    public Draft {
        var kept = new TreeMap<String, String>();
        fields.forEach((field, value) -> {
            if (!value.isBlank()) kept.put(field, value.strip());
        });
        fields = Collections.unmodifiableSortedMap(kept);
    }

    public Draft(Kind kind, Map<String, String> fields) {
        this(kind, new TreeMap<>(fields));
    }

    /** What a field holds; empty if it holds nothing. */
    public String get(String field) {
        return fields.getOrDefault(field, "");
    }

    /** What a field says in a language. */
    public String get(String field, Language language) {
        return get(Draft.in(field, language));
    }

    public boolean has(String field) {
        return fields.containsKey(field);
    }

    public Draft with(String field, String value) {
        var changed = new TreeMap<>(fields);
        changed.put(field, value);
        return new Draft(kind, changed);
    }

    /** The same with what others say in fields that are empty here, and with their details besides its own. */
    public Draft filledWith(Map<String, String> others) {
        var filled = DraftDetails.besides(this, others);
        filled.putAll(fields);
        return new Draft(kind, filled);
    }

    /** The same without what another says too, but for what a third does. */
    Draft without(Draft other, Draft kept) {
        var left = new TreeMap<>(DraftDetails.without(this, other).fields());
        left.entrySet()
                .removeIf(field -> !kept.has(field.getKey())
                        && !DraftDetails.isOfOne(field.getKey())
                        && other.get(field.getKey()).equals(field.getValue()));
        return new Draft(kind, left);
    }

    /**
     * The same with what was changed in a draft that was like this one, and may have been changed elsewhere meanwhile.
     *
     * @return empty if both changed one field
     */
    Optional<Draft> withChange(Draft seen, Draft now) {
        var changed = new TreeMap<>(fields);
        var touched = new TreeSet<>(seen.fields.keySet());
        touched.addAll(now.fields.keySet());
        for (var field : touched) {
            if (seen.get(field).equals(now.get(field))) continue;
            if (!get(field).equals(seen.get(field)) && !get(field).equals(now.get(field))) return Optional.empty();
            changed.put(field, now.get(field));
        }
        return Optional.of(new Draft(kind, changed));
    }

    /** The language in which a field says something; empty if it is the same in all. */
    public static Optional<Language> language(String field) {
        return Arrays.stream(field.split("\\."))
                .flatMap(part -> Language.of(part).stream())
                .findFirst();
    }

    /** The path of what a field says in a language. */
    public static String in(String field, Language language) {
        return field + "." + language.code();
    }
}
