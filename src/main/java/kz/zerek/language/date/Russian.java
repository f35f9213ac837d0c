package kz.zerek.language.date;

import kz.zerek.language.Case;

/** What Russian sentences need beyond data: the names of the months in their cases. */
public final class Russian {

    private Russian() {}

    /**
     * The name of a month, in lower case.
     *
     * @param month 1 to 12
     * @throws IllegalArgumentException for another case than nominative, genitive and prepositional, or another month
     */
    public static String month(int month, Case grammaticalCase) {
        return MonthNames.russian(month, grammaticalCase);
    }
}
