package kz.zerek.classroom.roster;

import java.util.Locale;
import java.util.regex.Pattern;

/** The class or group of a student as a list names it. */
final class Group {

    /** As Unicode counts characters. */
    static final int MOST_LETTERS = 50;

    /** 7А, 7 «А», 7-"А", 11 Ә класс. */
    private static final Pattern CLASS = Pattern.compile("(\\d{1,2}) ?-? ?[\"'«„“]? ?(\\p{L}) ?[\"'»“”]?(?: \\p{L}+)?");

    private Group() {}

    static boolean isWithLetter(String text) {
        return CLASS.matcher(NameText.line(text)).matches();
    }

    /** A class of a school in one way, whatever marks it was written with; else as it stands. */
    static String of(String text) {
        var line = NameText.line(text);
        var parts = CLASS.matcher(line);
        return parts.matches() ? parts.group(1) + parts.group(2).toUpperCase(Locale.ROOT) : line;
    }

    static boolean isTooLong(String group) {
        return group.codePointCount(0, group.length()) > MOST_LETTERS;
    }
}
