package kz.zerek.language.answer;

import java.lang.Character.UnicodeScript;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.zerek.language.WordFile;

/**
 * Which letter may stand for which: those of another script that look the same, and those that a Russian keyboard has
 * instead of the Kazakh ones. Figures stand only for themselves. All letters are small.
 */
final class Letters {

    private static final Map<Character, String> LOOK_ALIKES = lookAlikes();
    private static final Map<Character, String> KEYBOARD = keyboard();
    private static final Match[][] TABLE = table();
    private static final LetterMap TO_LATIN = twins(UnicodeScript.LATIN);
    private static final LetterMap TO_CYRILLIC = twins(UnicodeScript.CYRILLIC);
    private static final LetterMap ON_KEYBOARD = oneKeyEach();
    private static final LetterMap FOLDED = oneOfEach();

    private Letters() {}

    /** {@code EXACT}, {@code LOOK_ALIKE}, {@code KEYBOARD} or {@code NONE}. */
    static Match match(char typed, char meant) {
        if (typed == meant) return Match.EXACT;
        if (typed >= LetterMap.END || meant >= LetterMap.END || TABLE[meant] == null) return Match.NONE;
        var found = TABLE[meant][typed];
        return found == null ? Match.NONE : found;
    }

    /** The farthest match of any two letters at the same place. */
    static Match match(String typed, String meant) {
        if (typed.length() != meant.length()) return Match.NONE;
        var farthest = Match.EXACT;
        for (int i = 0; i < typed.length() && farthest != Match.NONE; i++) {
            var here = match(typed.charAt(i), meant.charAt(i));
            if (farthest.isNearerThan(here)) farthest = here;
        }
        return farthest;
    }

    /** The word with each letter that has a Latin twin replaced by it. */
    static String inLatin(String word) {
        return TO_LATIN.replaceIn(word);
    }

    /** The word with each letter that has a Cyrillic twin replaced by it. */
    static String inCyrillic(String word) {
        return TO_CYRILLIC.replaceIn(word);
    }

    /** A Kazakh word with the letters that a Russian keyboard has; і and ы become и. */
    static String onKeyboard(String word) {
        return ON_KEYBOARD.replaceIn(word);
    }

    /** The word with one letter for all that may stand for each other: words that match are the same then. */
    static String folded(String word) {
        return FOLDED.replaceIn(word);
    }

    private static LetterMap oneOfEach() {
        var map = new HashMap<Character, Character>();
        for (char meant = 0; meant < LetterMap.END; meant++)
            for (char typed = 0; TABLE[meant] != null && typed < LetterMap.END; typed++)
                if (TABLE[meant][typed] != null) unite(map, meant, typed);
        map.replaceAll((letter, _) -> first(map, letter));
        return new LetterMap(map);
    }

    private static void unite(Map<Character, Character> map, char one, char other) {
        char first = first(map, one);
        char second = first(map, other);
        if (first != second) map.put((char) Math.max(first, second), (char) Math.min(first, second));
    }

    private static char first(Map<Character, Character> map, char letter) {
        char first = letter;
        while (map.containsKey(first)) first = map.get(first);
        return first;
    }

    private static LetterMap twins(UnicodeScript script) {
        var map = new HashMap<Character, Character>();
        LOOK_ALIKES.forEach((letter, twins) -> {
            if (UnicodeScript.of(letter) == script) return;
            twins.chars()
                    .filter(twin -> UnicodeScript.of(twin) == script)
                    .findFirst()
                    .ifPresent(twin -> map.put(letter, (char) twin));
        });
        return new LetterMap(map);
    }

    /** Whatever else may be typed for a letter is taken for the first that may. */
    private static LetterMap oneKeyEach() {
        var map = new HashMap<Character, Character>();
        KEYBOARD.forEach((letter, keys) -> keys.chars().forEach(key -> {
            map.put(letter, keys.charAt(0));
            if (key != keys.charAt(0)) map.put((char) key, keys.charAt(0));
        }));
        return new LetterMap(map);
    }

    private static Match[][] table() {
        var table = new Match[LetterMap.END][];
        for (char meant = 0; meant < LetterMap.END; meant++) {
            var row = new Match[LetterMap.END];
            boolean any = false;
            for (char typed : KEYBOARD.getOrDefault(meant, "").toCharArray()) {
                row[typed] = Match.KEYBOARD;
                for (char twin : LOOK_ALIKES.getOrDefault(typed, "").toCharArray()) row[twin] = Match.KEYBOARD;
                any = true;
            }
            for (char twin : LOOK_ALIKES.getOrDefault(meant, "").toCharArray()) {
                row[twin] = Match.LOOK_ALIKE;
                any = true;
            }
            if (any) table[meant] = row;
        }
        return table;
    }

    private static Map<Character, String> lookAlikes() {
        var twins = new HashMap<Character, String>();
        for (List<String> entry : WordFile.read("look-alikes.txt").rows()) {
            char letter = entry.getFirst().charAt(0);
            for (var other : entry.subList(1, entry.size())) {
                twins.merge(letter, other, String::concat);
                twins.merge(other.charAt(0), String.valueOf(letter), String::concat);
            }
        }
        return twins;
    }

    private static Map<Character, String> keyboard() {
        var typed = new HashMap<Character, String>();
        for (List<String> entry : WordFile.read("russian-keyboard.txt").rows())
            typed.put(entry.getFirst().charAt(0), String.join("", entry.subList(1, entry.size())));
        return typed;
    }
}
