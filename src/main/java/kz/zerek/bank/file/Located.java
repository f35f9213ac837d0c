package kz.zerek.bank.file;

import java.util.Map;

/** An entry with its place, where problems with it can be noted. */
record Located<E>(E entry, String path, Problems problems) {

    /** Whether no problem with a field is known yet. */
    boolean isSound(String field) {
        return !problems.has(path + "." + field);
    }

    /** Notes a problem with a field, unless it has another that may be the cause. */
    void problem(String field, String reason, Map<String, ?> arguments) {
        if (isSound(field)) problems.add(path + "." + field, reason, arguments);
    }
}
