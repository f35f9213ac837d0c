package kz.zerek.language.kazakh;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import kz.zerek.language.WordFile;

/** Kazakh numbers in words, and how figures are read. */
public final class KazakhNumber {

    private static final Map<String, String> NUMERALS =
            WordFile.read("kazakh-numerals.txt").map();
    private static final Map<String, String> ORDINALS =
            WordFile.read("kazakh-ordinals.txt").map();
    private static final String[] UNITS = words(1, 0, 10);
    private static final String[] TENS = words(10, 1, 10);
    private static final String HUNDRED = word(100);
    private static final String MINUS = word("-");
    private static final String[] THOUSANDS = thousands();
    private static final long LIMIT = 1_000_000_000_000_000L;

    private KazakhNumber() {}

    private static String[] words(int unit, int from, int to) {
        var words = new String[to];
        for (var i = from; i < to; i++) words[i] = word((long) i * unit);
        return words;
    }

    private static String[] thousands() {
        return new String[] {"", word(1000), word(1_000_000), word(1_000_000_000), word(1_000_000_000_000L)};
    }

    private static String word(long number) {
        return word(Long.toString(number));
    }

    private static String word(String figures) {
        return Objects.requireNonNull(NUMERALS.get(figures));
    }

    /**
     * A number in words: {@code бір мың тоғыз жүз тоқсан екі}. One is not said before a hundred.
     *
     * @throws IllegalArgumentException if {@code number} has more than fifteen digits
     */
    public static String cardinal(long number) {
        if (number <= -LIMIT || number >= LIMIT)
            throw new IllegalArgumentException("cannot be put in words: " + number);
        if (number < 0) return MINUS + " " + cardinal(-number);
        if (number == 0) return UNITS[0];
        var out = new StringBuilder();
        for (var power = THOUSANDS.length - 1; power >= 0; power--) {
            var group = (int) (number / thousandTo(power) % 1000);
            if (group == 0) continue;
            addBelowThousand(group, out);
            add(THOUSANDS[power], out);
        }
        return out.toString();
    }

    private static long thousandTo(int power) {
        var result = 1L;
        for (var i = 0; i < power; i++) result *= 1000;
        return result;
    }

    private static void addBelowThousand(int number, StringBuilder out) {
        if (number >= 200) add(UNITS[number / 100], out);
        if (number >= 100) add(HUNDRED, out);
        if (number % 100 >= 10) add(TENS[number / 10 % 10], out);
        if (number % 10 > 0) add(UNITS[number % 10], out);
    }

    private static void add(String word, StringBuilder out) {
        if (word.isEmpty()) return;
        if (!out.isEmpty()) out.append(' ');
        out.append(word);
    }

    /**
     * An ordinal in words: {@code қырық алтыншы}, {@code жиырмасыншы}.
     *
     * @throws IllegalArgumentException as for {@link #cardinal}
     */
    public static String ordinal(long number) {
        var cardinal = cardinal(number);
        var last = cardinal.substring(cardinal.lastIndexOf(' ') + 1);
        var before = cardinal.substring(0, cardinal.length() - last.length());
        return before + ordinalOf(last);
    }

    private static String ordinalOf(String word) {
        var irregular = ORDINALS.get(word);
        if (irregular != null) return irregular;
        var close = KazakhHarmony.of(word).close().close();
        return word + (FinalSound.of(word) == FinalSound.VOWEL ? "нш" : close + "нш") + close;
    }

    /**
     * The cardinal, also without one before a thousand or more: {@code бір мың} and {@code мың}.
     *
     * @throws IllegalArgumentException as for {@link #cardinal}
     */
    public static List<String> cardinals(long number) {
        return alsoWithoutOne(cardinal(number)).toList();
    }

    /**
     * The cardinal and the ordinal, either as for {@link #cardinals}.
     *
     * @throws IllegalArgumentException as for {@link #cardinal}
     */
    public static List<String> wordings(long number) {
        return Stream.of(cardinal(number), ordinal(number))
                .flatMap(KazakhNumber::alsoWithoutOne)
                .toList();
    }

    private static Stream<String> alsoWithoutOne(String words) {
        var one = UNITS[1] + " ";
        return words.startsWith(one) ? Stream.of(words, words.substring(one.length())) : Stream.of(words);
    }

    /**
     * The word that is spoken last when a figure is read: {@code екі} of 1992, {@code тоқсан} of 90, {@code миллион} of
     * 1 000 000, {@code бес} of 2,5.
     *
     * @param figure text that ends in a figure, its thousands run together or set apart by spaces
     * @throws IllegalArgumentException if the text does not end in a digit
     */
    public static String lastSpokenWord(String figure) {
        var at = figure.length() - 1;
        if (at < 0 || !KazakhLetters.isDigit(figure.charAt(at)))
            throw new IllegalArgumentException("no figure: " + figure);
        if (figure.charAt(at) != '0') return UNITS[figure.charAt(at) - '0'];
        var zeros = 0;
        for (; at >= 0; at--) {
            var c = figure.charAt(at);
            if (c == '0') zeros++;
            else if (KazakhLetters.isDigit(c)) return wordBefore(zeros, c - '0');
            else if (zeros % 3 != 0 || !KazakhLetters.isSpace(c)) break;
        }
        return UNITS[0];
    }

    private static String wordBefore(int zeros, int digit) {
        return switch (zeros) {
            case 1 -> TENS[digit];
            case 2 -> HUNDRED;
            default -> THOUSANDS[Math.min(zeros / 3, THOUSANDS.length - 1)];
        };
    }
}
