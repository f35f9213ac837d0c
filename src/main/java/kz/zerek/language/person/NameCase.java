package kz.zerek.language.person;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Names in capitals alone, or in small letters alone, and as they are usually written. */
public final class NameCase {

    private NameCase() {}

    /** Whether a word of two letters or more has capitals alone, or no word has a capital. Initials do not count. */
    public static boolean isUnusual(String name) {
        var words = Arrays.stream(name.split("[ .-]"))
                .filter(word -> letters(word) > 1)
                .toList();
        if (words.isEmpty()) return false;
        boolean capitals = words.stream()
                .anyMatch(word -> word.codePoints().noneMatch(Character::isLowerCase)
                        && word.codePoints().filter(Character::isUpperCase).count() > 1);
        return capitals
                || name.codePoints().noneMatch(Character::isUpperCase)
                        && name.codePoints().anyMatch(Character::isLowerCase);
    }

    private static long letters(String word) {
        return word.codePoints().filter(Character::isLetter).count();
    }

    /** Each part of the name with a capital first and small letters after it, but ұлы and қызы where they are words. */
    public static String usual(String name) {
        return Arrays.stream(name.split("(?<=[ .-])|(?=[ .-])"))
                .map(part -> NameEndings.isSonOrDaughter(part) ? part.toLowerCase(Locale.ROOT) : capitalised(part))
                .collect(Collectors.joining());
    }

    private static String capitalised(String part) {
        if (part.isEmpty()) return part;
        int rest = part.offsetByCodePoints(0, 1);
        // O'Neill, Д'Артаньян.
        int apostrophe = part.length() > 3 && "'’ʼ".indexOf(part.charAt(1)) >= 0 ? 3 : rest;
        return part.substring(0, apostrophe).toUpperCase(Locale.ROOT)
                + part.substring(apostrophe).toLowerCase(Locale.ROOT);
    }
}
