package kz.zerek.question;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import kz.zerek.bank.Detail.Unit;
import kz.zerek.language.Language;
import kz.zerek.language.PartialDate;
import kz.zerek.language.number.Numbers;

/** Whether a text gives an answer away: it holds the answer, or the answer's words in another form. */
final class Leak {

    private static final int SHORTEST_STEM = 4;
    private static final int LONGEST_SUFFIX = 3;

    private Leak() {}

    /** Whether a question's stem or passage holds its own answer. */
    static boolean isIn(Question question, Rendered rendered) {
        var key = Keys.of(question.task()).getFirst();
        if (key instanceof Ref.Truth) return false;
        var text = rendered.passage() == null ? rendered.stem() : rendered.stem() + " " + rendered.passage();
        return holds(text, rendered.answer())
                || holdsNumber(rendered.stem(), key, rendered.language())
                || rendered.passage() != null && holdsNumber(rendered.passage(), key, rendered.passageLanguage());
    }

    /** Whether a text holds the number that the answer is, or by which it is known. */
    private static boolean holdsNumber(String text, Ref key, Language language) {
        return switch (key) {
            case Ref.Value value -> holds(text, value, language);
            case Ref.AtSession session ->
                holds(text, new Ref.Value(Unit.SESSION, BigDecimal.valueOf(session.number())), language);
            case Ref.When when -> holdsYear(text, when.dating().date());
            case Ref.Date date -> holdsYear(text, date.date());
            default -> false;
        };
    }

    private static boolean holdsYear(String text, PartialDate date) {
        return words(text).contains(Integer.toString(date.earliest().getYear()));
    }

    /**
     * Whether a number stands in a text, in figures or in words, whatever it counts there: «бір + бір» tells one per cent.
     * An ordinal tells what is counted in order only: the first event is no clue to one year.
     */
    static boolean holds(String text, Ref.Value value, Language language) {
        var isInOrder = value.unit() == Unit.SESSION || value.unit() == Unit.ORDINAL;
        var inWords =
                isInOrder ? Numbers.wordings(value.number(), language) : Numbers.cardinals(value.number(), language);
        var words = words(text);
        return Stream.concat(Stream.of(Numbers.inFigures(value.number(), language)), inWords.stream())
                .anyMatch(number -> Collections.indexOfSubList(words, words(number)) >= 0);
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

    /** The runs of letters and digits in small letters. */
    static List<String> words(String text) {
        var small = text.toLowerCase(Locale.ROOT);
        var words = new ArrayList<String>();
        int start = 0;
        for (int at = 0, end; at < small.length(); at = end) {
            int sign = small.codePointAt(at);
            end = at + Character.charCount(sign);
            if (isOfWord(sign)) continue;
            if (start < at) words.add(small.substring(start, at));
            start = end;
        }
        if (start < small.length()) words.add(small.substring(start));
        return words;
    }

    private static boolean isOfWord(int sign) {
        return switch (Character.getType(sign)) {
            case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
            default -> Character.isLetter(sign);
        };
    }
}
