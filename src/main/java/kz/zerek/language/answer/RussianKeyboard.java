package kz.zerek.language.answer;

/** Kazakh words as they are typed where the keyboard is Russian. */
public final class RussianKeyboard {

    private RussianKeyboard() {}

    /** A word in small letters with those that the keyboard has; {@code і} and {@code ы} both become {@code и}. */
    public static String typed(String word) {
        return Letters.onKeyboard(word);
    }
}
