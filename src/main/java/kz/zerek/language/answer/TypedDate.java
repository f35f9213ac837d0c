package kz.zerek.language.answer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.zerek.language.WordFile;

/**
 * What a typed date says: its figures, how they are joined, and the month named in words. All other words are passed
 * over, unless they turn the date into something else («дейін», "before").
 *
 * @param joints what stands between each figure and the next: one of {@code . - /}, a space, or 0 if words stand there
 * @param month 1 to 12, or 0 if none is named
 */
record TypedDate(List<String> figures, List<Character> joints, int month) {

    static final char WORDS_BETWEEN = 0;

    /** Says nothing that could be read as one date. */
    static final TypedDate NONE = new TypedDate(List.of(), List.of(), 0);

    /** The letters of Roman figures up to twelve, and the Cyrillic ones that look like them. */
    private static final String ROMAN = "ivxіх";

    private static final Set<String> STRANGE_WORDS = new HashSet<>();
    private static final List<String> STRANGE_STEMS = new ArrayList<>();

    static {
        for (var word : WordFile.read("not-a-date.txt").words()) {
            if (word.endsWith("-")) STRANGE_STEMS.add(word.substring(0, word.length() - 1));
            else STRANGE_WORDS.add(word);
        }
    }

    private static boolean isStrange(String word) {
        return STRANGE_WORDS.contains(word) || STRANGE_STEMS.stream().anyMatch(word::startsWith);
    }

    static TypedDate of(String typed) {
        return new Reader(PlainText.lowerCase(typed)).read();
    }

    private static final class Reader {

        private final String text;
        private final List<String> figures = new ArrayList<>();
        private final List<Character> joints = new ArrayList<>();
        private int month;
        private char joint;

        Reader(String text) {
            this.text = text;
        }

        TypedDate read() {
            int i = 0;
            while (i < text.length()) {
                int end = endOfRun(i);
                if (Character.isDigit(text.charAt(i))) addFigure(text.substring(i, end));
                else if (!Character.isLetter(text.charAt(i))) join(text.charAt(i));
                else if (!addWord(text.substring(i, end), end)) return NONE;
                i = end;
            }
            return new TypedDate(figures, joints, month);
        }

        private int endOfRun(int start) {
            boolean digits = Character.isDigit(text.charAt(start));
            if (!digits && !Character.isLetter(text.charAt(start))) return start + 1;
            int i = start + 1;
            while (i < text.length()
                    && (digits ? Character.isDigit(text.charAt(i)) : Character.isLetter(text.charAt(i)))) i++;
            return i;
        }

        private void addFigure(String figure) {
            if (!figures.isEmpty()) joints.add(joint);
            figures.add(figure);
            joint = ' ';
        }

        private void join(char c) {
            if (joint == WORDS_BETWEEN || Character.isWhitespace(c) || Character.isSpaceChar(c)) return;
            joint = Character.getType(c) == Character.DASH_PUNCTUATION ? '-' : c;
        }

        /** @return whether the whole can still be a date */
        private boolean addWord(String word, int end) {
            int named = isRoman(word) && !isBetweenFigures(end) ? 0 : MonthWords.month(word);
            joint = WORDS_BETWEEN;
            if (named == 0) return !isStrange(word);
            boolean another = month != 0 && month != named;
            month = named;
            return !another;
        }

        private static boolean isRoman(String word) {
            return word.chars().allMatch(c -> ROMAN.indexOf(c) >= 0);
        }

        private boolean isBetweenFigures(int end) {
            int next = end;
            while (next < text.length() && !Character.isLetterOrDigit(text.charAt(next))) next++;
            return !figures.isEmpty() && next < text.length() && Character.isDigit(text.charAt(next));
        }
    }
}
