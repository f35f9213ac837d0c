package kz.zerek.language.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The names in an answer that gives several: «ХЕҰ (Халықаралық еңбек ұйымы)», «БҰҰ / ООН». */
final class NameParts {

    private static final String BRACKETS = "()[]";
    private static final String LISTING = "/,;";
    private static final int MOST = 4;

    private NameParts() {}

    /**
     * The ways to take the answer apart, each in two to four parts: first at brackets and spaced dashes alone, since a
     * name may have commas in it.
     */
    static Stream<List<String>> splits(String typed) {
        return Stream.of(split(typed, BRACKETS), split(typed, BRACKETS + LISTING))
                .filter(parts -> parts.size() > 1 && parts.size() <= MOST)
                .distinct();
    }

    private static List<String> split(String typed, String separators) {
        var parts = new ArrayList<String>();
        int start = 0;
        for (int i = 0; i <= typed.length(); i++) {
            if (i < typed.length() && separators.indexOf(typed.charAt(i)) < 0 && !isSpacedDash(typed, i)) continue;
            var part = typed.substring(start, i);
            if (part.chars().anyMatch(Character::isLetterOrDigit)) parts.add(part);
            start = i + 1;
        }
        return parts;
    }

    private static boolean isSpacedDash(String text, int i) {
        return Character.getType(text.charAt(i)) == Character.DASH_PUNCTUATION
                && i > 0
                && i + 1 < text.length()
                && Character.isSpaceChar(text.charAt(i - 1))
                && Character.isSpaceChar(text.charAt(i + 1));
    }
}
