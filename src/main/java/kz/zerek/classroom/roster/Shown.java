package kz.zerek.classroom.roster;

import java.util.List;
import java.util.stream.Collectors;

/** Texts of a list as a message quotes them: short, and nothing in them that cannot be seen. */
final class Shown {

    private static final int MOST = 60;

    private Shown() {}

    static String of(String text) {
        var line = text.codePoints().mapToObj(Shown::character).limit(MOST + 1L).collect(Collectors.toList());
        boolean cut = line.size() > MOST;
        return String.join("", cut ? line.subList(0, MOST) : line) + (cut ? "…" : "");
    }

    static String of(List<String> texts) {
        return of(String.join(", ", texts));
    }

    static String character(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE -> String.format("U+%04X", c);
            default -> Character.toString(c);
        };
    }
}
