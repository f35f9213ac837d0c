package kz.zerek.reading;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
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

    /** The same with what others say in fields that are empty here. */
    public Draft filledWith(Map<String, String> others) {
        var filled = new TreeMap<>(others);
        filled.putAll(fields);
        return new Draft(kind, filled);
    }

    /** The path of what a field says in a language. */
    public static String in(String field, Language language) {
        return field + "." + language.code();
    }
}
