package kz.zerek.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which letter may stand for which: those of another script that look the same, and those that a Russian keyboard has
 * instead of the Kazakh ones. Figures stand only for themselves. All letters are small.
 */
final class Letters {

    private static final Map<Character, String> LOOK_ALIKES = lookAlikes();
    private static final Map<Character, String> KEYBOARD = keyboard();
    private static final int COMMON = 0x600;
    private static final Match[][] TABLE = table();

    private Letters() {}

    /** {@code EXACT}, {@code LOOK_ALIKE}, {@code KEYBOARD} or {@code NONE}. */
    static Match match(char typed, char meant) {
        if (typed == meant) return Match.EXACT;
        if (typed >= COMMON || meant >= COMMON || TABLE[meant] == null) return Match.NONE;
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

    /** The word with each letter that has a twin of the given script replaced by it. */
    static String inScript(String word, Character.UnicodeScript script) {
        var repaired = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            repaired.append(Character.UnicodeScript.of(c) == script ? c : twin(c, script));
        }
        return repaired.toString();
    }

    private static char twin(char c, Character.UnicodeScript script) {
        return (char) LOOK_ALIKES
                .getOrDefault(c, "")
                .chars()
                .filter(t -> Character.UnicodeScript.of(t) == script)
                .findFirst()
                .orElse(c);
    }

    /** A Kazakh word with the letters that a Russian keyboard has; і and ы become и. */
    static String onKeyboard(String word) {
        var typed = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i) == 'ы' ? 'і' : word.charAt(i);
            typed.append(KEYBOARD.getOrDefault(c, String.valueOf(c)).charAt(0));
        }
        return typed.toString();
    }

    private static Match[][] table() {
        var table = new Match[COMMON][];
        for (char meant = 0; meant < COMMON; meant++) {
            var row = new Match[COMMON];
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
        for (List<String> entry : WordList.entries("look-alikes.txt")) {
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
        for (List<String> entry : WordList.entries("russian-keyboard.txt"))
            typed.put(entry.getFirst().charAt(0), String.join("", entry.subList(1, entry.size())));
        return typed;
    }
}
