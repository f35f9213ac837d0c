package kz.zerek.language;

/** What English sentences need beyond data: ordinals in figures. */
public final class English {

    private English() {}

    /**
     * A number with its ordinal ending: {@code 1st}, {@code 2nd}, {@code 3rd}, {@code 11th}, {@code 112th}.
     *
     * @throws IllegalArgumentException if {@code number} is negative
     */
    public static String ordinal(int number) {
        if (number < 0) throw new IllegalArgumentException("no ordinal of a negative number: " + number);
        var teen = number / 10 % 10 == 1;
        var ending = teen
                ? "th"
                : switch (number % 10) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
        return number + ending;
    }
}
