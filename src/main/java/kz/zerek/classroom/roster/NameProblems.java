package kz.zerek.classroom.roster;

import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.zerek.classroom.roster.RosterProblem.Reason;
import kz.zerek.language.person.PersonName;

/** What keeps a text from being a name. */
final class NameProblems {

    /** Where a letter was that the encoding of the file does not have; U+FFFD is Unicode's own mark of it. */
    private static final Pattern LOST = Pattern.compile(".*(?:\uFFFD|\\p{L}\\?|\\?\\p{L}).*");

    private static final Pattern NUMBER = Pattern.compile("[\\p{Nd} .,:/-]+");

    /** Besides letters and their marks. */
    private static final String ALLOWED = " -.'’‘ʼʻ`";

    private NameProblems() {}

    /** The first thing that is wrong with a name in one line. */
    static Optional<Reason> of(String name) {
        if (NUMBER.matcher(name).matches()) return Optional.of(Reason.NUMBER);
        if (FormulaStart.is(name)) return Optional.of(Reason.FORMULA);
        if (name.length() > PersonName.LONGEST) return Optional.of(Reason.NAME_TOO_LONG);
        if (LOST.matcher(name).matches()) return Optional.of(Reason.LOST_LETTERS);
        if (name.codePoints().anyMatch(NameProblems::isForeign)
                || name.codePoints().noneMatch(Character::isLetter)) return Optional.of(Reason.NOT_LETTERS);
        return Optional.empty();
    }

    static Map<String, ?> arguments(Reason reason, String name) {
        return switch (reason) {
            case NAME_TOO_LONG -> Map.of("name", Shown.of(name), "most", PersonName.LONGEST);
            case NOT_LETTERS -> Map.of("name", Shown.of(name), "found", found(name));
            default -> Map.of("name", Shown.of(name));
        };
    }

    private static String found(String name) {
        IntPredicate wrong = name.codePoints().anyMatch(Character::isLetter) ? NameProblems::isForeign : _ -> true;
        return name.codePoints()
                .filter(wrong)
                .distinct()
                .limit(5)
                .mapToObj(Shown::character)
                .collect(Collectors.joining(" "));
    }

    private static boolean isForeign(int c) {
        return !Character.isLetter(c) && !isMark(c) && ALLOWED.indexOf(c) < 0;
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }
}
