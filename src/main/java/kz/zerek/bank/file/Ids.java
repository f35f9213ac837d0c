package kz.zerek.bank.file;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a field can refer to. */
record Ids(Set<String> known) {

    static Ids of(List<? extends Located<? extends Entry>> entries) {
        return new Ids(entries.stream()
                .map(located -> located.entry().id())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    }

    /** Notes a problem at each entry whose id another had before it. */
    static void unique(List<? extends Located<? extends Entry>> entries) {
        var seen = new HashSet<String>();
        for (var located : entries) {
            var id = located.entry().id();
            if (id != null && !seen.add(id)) located.problem("id", "duplicate-id", Map.of("invalid", id));
        }
    }

    /** Notes a problem if a field refers to none of these; nothing if it is missing: that is a constraint's to say. */
    void check(@Nullable String reference, Located<?> from, String field) {
        if (reference == null || known.contains(reference)) return;
        NearestName.of(reference, known)
                .ifPresentOrElse(
                        nearest -> from.problem(
                                field, "unknown-id-near", Map.of("invalid", reference, "nearest", nearest)),
                        () -> from.problem(field, "unknown-id", Map.of("invalid", reference)));
    }
}
