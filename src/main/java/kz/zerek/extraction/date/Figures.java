package kz.zerek.extraction.date;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kz.zerek.extraction.date.Atomizer.Piece;
import kz.zerek.extraction.text.Token;
import kz.zerek.language.kazakh.RomanNumeral;

/** The parts of dates that are written alike in all languages. */
final class Figures {

    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 2199;

    private Figures() {}

    static boolean isYear(int value) {
        return value >= FIRST_YEAR && value <= LAST_YEAR;
    }

    /** Whether it can be a day, a decade or a century. */
    static boolean isShort(int value) {
        return value > 0 && value < 100;
    }

    static Part ordinal(int value) {
        if (isYear(value)) return Part.ORDINAL_YEAR;
        return isShort(value) ? Part.ORDINAL : Part.OTHER;
    }

    static int value(Token figures) {
        return figures.text().length() > 9 ? Integer.MAX_VALUE : Integer.parseInt(figures.text());
    }

    static Atom number(List<Token> tokens, int at) {
        var token = tokens.get(at);
        int value = value(token);
        int length = token.text().length();
        var part = length == 4 && isYear(value)
                ? isOfName(tokens, at) ? Part.NAMED_YEAR : Part.YEAR
                : length <= 2 && value > 0 ? Part.NUMBER : length == 3 && value > 99 ? Part.THREE : Part.OTHER;
        return new Atom(part, token.start(), token.end(), value, false);
    }

    /** Between the words of a name, or at the end of a heading: «Кубок Райдера 2018:». */
    private static boolean isOfName(List<Token> tokens, int at) {
        if (at == 0 || at + 1 == tokens.size() || value(tokens.get(at)) < 1900) return false;
        var before = tokens.get(at - 1);
        var after = tokens.get(at + 1);
        return before.kind() == Token.Kind.WORD && (after.isSign(':') || after.capital());
    }

    static Atom sign(Token token) {
        var part = token.isDash()
                ? Part.DASH
                : switch (token.text().charAt(0)) {
                    case ',' -> Part.COMMA;
                    case '/' -> Part.SLASH;
                    case '(', '[' -> Part.OPEN;
                    case ')', ']' -> Part.CLOSE;
                    default -> Part.OTHER;
                };
        return new Atom(part, token.start(), token.end());
    }

    /** A Roman numeral below forty, else nothing of a date. */
    static Atom roman(Token token) {
        var letters = token.capital() ? token.text().toUpperCase(Locale.ROOT) : "";
        return RomanNumeral.isOne(letters)
                ? new Atom(Part.ROMAN, token.start(), token.end(), RomanNumeral.value(letters), false)
                : new Atom(Part.OTHER, token.start(), token.end());
    }

    /**
     * What is written like 02.03.1992, 2/3/1992 or 1992-03-02.
     *
     * @param monthFirst whether what is between strokes begins with the month, if it can be one
     */
    static Optional<Piece> fullDate(List<Token> tokens, int at, boolean monthFirst) {
        if (at + 5 > tokens.size()) return Optional.empty();
        for (int i = 1; i < 5; i++) if (tokens.get(at + i).spaced()) return Optional.empty();
        var joint = tokens.get(at + 1);
        if (joint.kind() != Token.Kind.SIGN
                || !joint.text().equals(tokens.get(at + 3).text())) return Optional.empty();
        if (".-/".indexOf(joint.text().charAt(0)) < 0) return Optional.empty();
        var first = tokens.get(at);
        var middle = tokens.get(at + 2);
        var last = tokens.get(at + 4);
        if (middle.kind() != Token.Kind.FIGURES || last.kind() != Token.Kind.FIGURES) return Optional.empty();
        if (goesOn(tokens, at + 5)) return Optional.empty();
        boolean yearFirst = first.text().length() == 4;
        int year = value(yearFirst ? first : last);
        int day = value(yearFirst ? last : first);
        int month = value(middle);
        if (monthFirst && !yearFirst && joint.isSign('/') && day <= 12) {
            month = day;
            day = value(middle);
        }
        if ((yearFirst ? first : last).text().length() != 4 || !isYear(year)) return Optional.empty();
        if (month < 1 || month > 12 || day < 1 || day > 31) return Optional.empty();
        return Optional.of(new Piece(
                new Atom(Part.FULL_DATE, first.start(), last.end(), year * 10000 + month * 100 + day, false), 5));
    }

    /** Whether figures go on: a version, an address. */
    private static boolean goesOn(List<Token> tokens, int at) {
        return at + 1 < tokens.size()
                && !tokens.get(at).spaced()
                && ".-/".contains(tokens.get(at).text())
                && !tokens.get(at + 1).spaced()
                && tokens.get(at + 1).kind() == Token.Kind.FIGURES;
    }
}
