package kz.zerek.language;

/** What English needs beyond words that are written in full. */
public final class English {

    private English() {}

    /** @return {@code 1st}, {@code 2nd}, {@code 11th}, … */
    public static String ordinal(int number) {
        int tens = number / 10 % 10;
        var suffix = tens == 1
                ? "th"
                : switch (number % 10) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
        return number + suffix;
    }
}
