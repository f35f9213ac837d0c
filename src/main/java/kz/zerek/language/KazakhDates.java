package kz.zerek.language;

/** Kazakh dates: «1992 жылғы 2 наурыз», and with the possessive «1992 жылдың 2 наурызы». */
final class KazakhDates {

    private static final Case[] CASES = Case.values();

    /** The year word first, then the months, each in every case, plain and possessive. */
    private static final String[][][] FORMS = new String[13][2][CASES.length];

    static {
        for (int word = 0; word <= 12; word++)
            for (int possessive = 0; possessive < 2; possessive++)
                for (var c : CASES)
                    if (c != Case.PREPOSITIONAL)
                        FORMS[word][possessive][c.ordinal()] = Kazakh.inflect(
                                word == 0 ? "жыл" : MonthNames.kazakh(word), new Form(false, possessive == 1, c));
    }

    private static final String OF_YEAR = " жылғы ";
    private static final String OF_YEAR_POSSESSIVE = " жылдың ";

    private KazakhDates() {}

    static String adverbial(Dating dating) {
        var date = dating.date();
        return switch (dating.relation()) {
            case AT -> date.month() == 0 ? date.year() + " жылы" : written(date, Case.LOCATIVE, false);
            case SINCE -> written(date, Case.ABLATIVE, false) + since(date);
            case UNTIL -> written(date, Case.DATIVE, false) + " дейін";
        };
    }

    /** What lasts since a whole year is told by «бері»; a month or a day is a point to begin at, told by «бастап». */
    private static String since(PartialDate date) {
        return date.precision() == Precision.YEAR ? " бері" : " бастап";
    }

    static String written(PartialDate date, Form form) {
        if (form.grammaticalCase() == Case.PREPOSITIONAL)
            throw new IllegalArgumentException("Kazakh has no prepositional case");
        return written(date, form.grammaticalCase(), form.possessive());
    }

    private static String written(PartialDate date, Case grammaticalCase, boolean possessive) {
        var last = FORMS[date.month()][possessive ? 1 : 0][grammaticalCase.ordinal()];
        var of = possessive ? OF_YEAR_POSSESSIVE : OF_YEAR;
        return switch (date.precision()) {
            case YEAR -> date.year() + " " + last;
            case MONTH -> date.year() + of + last;
            case DAY -> date.year() + of + date.day() + " " + last;
        };
    }
}
