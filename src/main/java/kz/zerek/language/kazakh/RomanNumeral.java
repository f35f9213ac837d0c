package kz.zerek.language.kazakh;

/**
 * Roman numerals below forty: centuries, congresses, monarchs. They are read as ordinals, and Kazakh texts often write
 * them with the Cyrillic look-alikes Х and І.
 */
public final class RomanNumeral {

    private RomanNumeral() {}

    public static boolean isOne(String token) {
        for (var i = 0; i < token.length(); i++) if (digit(token.charAt(i)) == 0) return false;
        return !token.isEmpty();
    }

    /** @param token that {@link #isOne is one} */
    public static int value(String token) {
        var value = 0;
        for (var i = 0; i < token.length(); i++) {
            var digit = digit(token.charAt(i));
            var next = i + 1 < token.length() ? digit(token.charAt(i + 1)) : 0;
            value += digit < next ? -digit : digit;
        }
        return value;
    }

    /** The ordinal that is spoken: {@code екінші} of II. */
    static String reading(String token) {
        return KazakhNumber.ordinal(value(token));
    }

    private static int digit(char c) {
        return switch (c) {
            case 'I', 'І' -> 1;
            case 'V' -> 5;
            case 'X', 'Х' -> 10;
            default -> 0;
        };
    }
}
