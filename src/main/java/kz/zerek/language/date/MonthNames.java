package kz.zerek.language.date;

import java.util.List;
import kz.zerek.language.Case;
import kz.zerek.language.WordFile;

/** The names of the months as {@code month-names.txt} has them. */
final class MonthNames {

    private static final List<List<String>> NAMES =
            WordFile.read("month-names.txt").rows();

    private static final int KAZAKH = 0;
    private static final int RUSSIAN = 1;
    private static final int ENGLISH = 4;

    private MonthNames() {}

    static String kazakh(int month) {
        return name(month, KAZAKH);
    }

    static String russian(int month, Case grammaticalCase) {
        return switch (grammaticalCase) {
            case NOMINATIVE -> name(month, RUSSIAN);
            case GENITIVE -> name(month, RUSSIAN + 1);
            case PREPOSITIONAL -> name(month, RUSSIAN + 2);
            default -> throw new IllegalArgumentException("no such form of a month: " + grammaticalCase);
        };
    }

    static String english(int month) {
        return name(month, ENGLISH);
    }

    private static String name(int month, int column) {
        if (month < 1 || month > 12) throw new IllegalArgumentException("no such month: " + month);
        return NAMES.get(month - 1).get(column);
    }
}
