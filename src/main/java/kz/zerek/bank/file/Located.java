package kz.zerek.bank.file;

import java.util.Map;

/** An entry with its place, where problems with it can be noted. */
record Located<E>(E entry, String path, Problems problems) {

    void problem(String field, String reason, Map<String, ?> arguments) {
        problems.add(path + "." + field, reason, arguments);
    }
}
