package kz.zerek.language;

/** Kazakh numbers in words, and the ordinal mark of figures. */
public final class KazakhNumber {

    private static final String[] UNITS = {"нөл", "бір", "екі", "үш", "төрт", "бес", "алты", "жеті", "сегіз", "тоғыз"};
    private static final String[] TENS = {
        "", "он", "жиырма", "отыз", "қырық", "елу", "алпыс", "жетпіс", "сексен", "тоқсан"
    };
    private static final String HUNDRED = "жүз";
    private static final String[] THOUSANDS = {"", "мың", "миллион", "миллиард", "триллион"};
    private static final long LIMIT = 1_000_000_000_000_000L;

    private KazakhNumber() {}

    /**
     * A number in words: {@code бір мың тоғыз жүз тоқсан екі}. One is not said before a hundred.
     *
     * @throws IllegalArgumentException if {@code number} is negative or has more than fifteen digits
     */
    public static String cardinal(long number) {
        if (number < 0 || number >= LIMIT) throw new IllegalArgumentException("cannot be put in words: " + number);
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
        if (word.equals("жиырма")) return "жиырмасыншы";
        if (word.equals("қырық")) return "қырқыншы";
        var close = KazakhWord.harmony(word).close();
        var vowel = FinalSound.of(word) == FinalSound.VOWEL ? "" : String.valueOf(close);
        return word + vowel + "нш" + close;
    }

    /**
     * A noun numbered by figures: a hyphen alone marks the ordinal, «46-сессия».
     *
     * @throws IllegalArgumentException if {@code number} is negative
     */
    public static String numbered(long number, String noun) {
        if (number < 0) throw new IllegalArgumentException("no ordinal of a negative number: " + number);
        return number + "-" + noun;
    }

    /**
     * The word that is spoken last when a figure is read: {@code екі} of 1992, {@code тоқсан} of 90, {@code бес} of 2,5.
     *
     * @param figure text that ends in a digit
     */
    public static String lastSpokenWord(String figure) {
        var end = figure.length();
        var start = end;
        while (start > 0 && isDigit(figure.charAt(start - 1))) start--;
        if (start == end) throw new IllegalArgumentException("ends in no digit: " + figure);
        var digit = figure.charAt(end - 1) - '0';
        if (digit > 0) return UNITS[digit];
        var zeros = 1;
        while (zeros < end - start && figure.charAt(end - 1 - zeros) == '0') zeros++;
        if (zeros == end - start) return UNITS[0];
        return switch (zeros) {
            case 1 -> TENS[figure.charAt(end - 2) - '0'];
            case 2 -> HUNDRED;
            default -> THOUSANDS[Math.min(zeros / 3, THOUSANDS.length - 1)];
        };
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
