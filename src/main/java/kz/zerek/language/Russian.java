package kz.zerek.language;

/** What Russian sentences need beyond data: the names of the months in their cases. */
public final class Russian {

    private static final String[] STEMS = {
        "январ", "феврал", "март", "апрел", "ма", "июн", "июл", "август", "сентябр", "октябр", "ноябр", "декабр"
    };

    private Russian() {}

    /**
     * The name of a month, in lower case.
     *
     * @param month 1 to 12
     * @throws IllegalArgumentException for another case than nominative, genitive and prepositional, or another month
     */
    public static String month(int month, Case grammaticalCase) {
        if (month < 1 || month > 12) throw new IllegalArgumentException("no such month: " + month);
        var stem = STEMS[month - 1];
        return switch (grammaticalCase) {
            case NOMINATIVE -> stem + nominativeEnding(month);
            case GENITIVE -> stem + (isHard(month) ? "а" : "я");
            case PREPOSITIONAL -> stem + "е";
            default -> throw new IllegalArgumentException("no such form of a month: " + grammaticalCase);
        };
    }

    private static String nominativeEnding(int month) {
        if (isHard(month)) return "";
        return month == 5 ? "й" : "ь";
    }

    private static boolean isHard(int month) {
        return month == 3 || month == 8;
    }
}
