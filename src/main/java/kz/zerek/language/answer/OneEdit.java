package kz.zerek.language.answer;

/**
 * Whether two words are one typing error apart: one letter wrong, missing, added, or swapped with its neighbour
 * (Damerau 1964). Letters that may stand for each other count as the same; a figure is never a typing error.
 */
final class OneEdit {

    private OneEdit() {}

    static boolean apart(String typed, String meant) {
        int difference = typed.length() - meant.length();
        if (difference < -1 || difference > 1) return false;
        int start = 0;
        int shorter = Math.min(typed.length(), meant.length());
        while (start < shorter && same(typed, start, meant, start)) start++;
        if (isFigure(typed, start) || isFigure(meant, start)) return false;
        return switch (difference) {
            case 0 -> sameTail(typed, start + 1, meant, start + 1) || swapped(typed, meant, start);
            case 1 -> sameTail(typed, start + 1, meant, start);
            default -> sameTail(typed, start, meant, start + 1);
        };
    }

    private static boolean swapped(String typed, String meant, int at) {
        return at + 1 < typed.length()
                && same(typed, at, meant, at + 1)
                && same(typed, at + 1, meant, at)
                && !isFigure(typed, at + 1)
                && sameTail(typed, at + 2, meant, at + 2);
    }

    private static boolean sameTail(String typed, int i, String meant, int j) {
        while (i < typed.length() && j < meant.length()) if (!same(typed, i++, meant, j++)) return false;
        return i >= typed.length() && j >= meant.length();
    }

    private static boolean same(String typed, int i, String meant, int j) {
        return Letters.match(typed.charAt(i), meant.charAt(j)) != Match.NONE;
    }

    private static boolean isFigure(String word, int i) {
        return i < word.length() && Character.isDigit(word.charAt(i));
    }
}
