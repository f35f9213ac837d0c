package kz.zerek.question;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Whether a text gives an answer away: it holds the answer, or the answer's words in another form. */
final class Leak {

    private static final Pattern BREAKS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int SHORTEST_STEM = 4;
    private static final int LONGEST_SUFFIX = 3;

    private Leak() {}

    /** Whether a question's stem or passage holds its own answer. */
    static boolean isIn(Question question, Rendered rendered) {
        if (Keys.of(question.task()).getFirst() instanceof Ref.Truth) return false;
        var text = rendered.passage() == null ? rendered.stem() : rendered.stem() + " " + rendered.passage();
        return holds(text, rendered.answer());
    }

    /** Whether the words of an answer stand in a text one after the other, whatever their endings. */
    static boolean holds(String text, String answer) {
        return holds(words(text), stems(answer));
    }

    /**
     * @param words as {@link #words} gives them
     * @param stems as {@link #stems} gives them
     */
    static boolean holds(List<String> words, List<String> stems) {
        if (stems.isEmpty()) return false;
        for (int at = 0; at + stems.size() <= words.size(); at++) {
            if (matches(words, at, stems)) return true;
        }
        return false;
    }

    private static boolean matches(List<String> words, int at, List<String> stems) {
        for (int i = 0; i < stems.size(); i++) {
            var stem = stems.get(i);
            var word = words.get(at + i);
            // Figures and short words, acronyms among them, are compared whole.
            boolean same = stem.length() < SHORTEST_STEM || Character.isDigit(stem.charAt(0))
                    ? word.equals(stem)
                    : word.startsWith(stem);
            if (!same) return false;
        }
        return true;
    }

    static List<String> stems(String text) {
        return words(text).stream().map(Leak::stem).toList();
    }

    private static String stem(String word) {
        return word.length() <= SHORTEST_STEM || Character.isDigit(word.charAt(0))
                ? word
                : word.substring(0, Math.max(SHORTEST_STEM, word.length() - LONGEST_SUFFIX));
    }

    static List<String> words(String text) {
        return Arrays.stream(BREAKS.split(text.toLowerCase(Locale.ROOT)))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
