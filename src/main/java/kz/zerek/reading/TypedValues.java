package kz.zerek.reading;

import java.time.DateTimeException;
import java.util.Optional;
import kz.zerek.language.Dating;
import kz.zerek.language.Language;
import kz.zerek.language.PartialDate;
import kz.zerek.language.Relation;
import kz.zerek.language.answer.TypedDates;
import kz.zerek.language.date.DateWords;
import kz.zerek.language.statement.QuestionForms;

/** Dates, numbers and questions of facts as people type them into fields, and as a bank file has them. */
public final class TypedValues {

    private static final String SINCE = "/..";
    private static final String UNTIL = "../";
    private static final QuestionForms QUESTIONS = new QuestionForms();

    private TypedValues() {}

    /** A date in words, without how an event stands to it; what cannot be read as it is. */
    public static String shownDate(String edtf, Language reader) {
        try {
            return DateWords.nominal(Dating.parse(edtf).date(), reader);
        } catch (DateTimeException e) {
            return edtf;
        }
    }

    /** The same with how an event stands to it, unless it was then. */
    public static String shownDating(String edtf, Language reader) {
        return relation(edtf) == Relation.AT ? shownDate(edtf, reader) : adverbial(edtf, reader);
    }

    private static String adverbial(String edtf, Language reader) {
        try {
            return DateWords.adverbial(Dating.parse(edtf), reader);
        } catch (DateTimeException e) {
            return edtf;
        }
    }

    /** A date that was typed in words, or what was typed if it is none. */
    public static String date(String typed) {
        return TypedDates.read(typed).map(PartialDate::toString).orElse(typed);
    }

    /** The same of the date of an event. */
    public static String dating(String typed, Relation relation) {
        return related(date(typed), relation);
    }

    /** How an event stands to its date, also to one that cannot be read. */
    public static Relation relation(String dating) {
        if (dating.endsWith(SINCE)) return Relation.SINCE;
        return dating.startsWith(UNTIL) ? Relation.UNTIL : Relation.AT;
    }

    /** A date to which an event stands in another way. */
    public static String related(String dating, Relation relation) {
        var date = alone(dating);
        return switch (relation) {
            case AT -> date;
            case SINCE -> date + SINCE;
            case UNTIL -> UNTIL + date;
        };
    }

    /** A date without how an event stands to it, also one that cannot be read. */
    static String alone(String dating) {
        return dating.endsWith(SINCE)
                ? dating.substring(0, dating.length() - SINCE.length())
                : dating.startsWith(UNTIL) ? dating.substring(UNTIL.length()) : dating;
    }

    /** Fractions as a language writes them. */
    public static String shownNumber(String number, Language reader) {
        return reader == Language.EN ? number : number.replace('.', ',');
    }

    /** As the bank writes it; three figures behind a comma may be thousands, and are left to be told. */
    public static String number(String typed) {
        return typed.replaceAll("[\\h%]", "").replaceFirst("^(\\d+),(\\d{1,2}|\\d{4,})$", "$1.$2");
    }

    /** The question that a rule forms of a statement with a date, to be shown where none is written. */
    public static Optional<String> question(String statement, Language language) {
        return QUESTIONS.when(statement, language).map(question -> question.replace(FieldWords.WHEN, "…"));
    }
}
