package kz.zerek.extraction.date;

import java.util.Locale;

/** What a piece of a text can be in a date; named in small letters with hyphens in the files of rules. */
enum Part {
    /** 1 to 99 in figures or words. */
    NUMBER('n'),
    /** The same with the possessive ending or a case: «оны», «22-нен». */
    NUMBER_ITS('q'),
    /** The same as an ordinal. */
    ORDINAL('o'),
    /** Three figures. */
    THREE('h'),
    /** Four figures that can be a year. */
    YEAR('Y'),
    /** A year that belongs to a name: «Лондон 2012 Олимпиадасы». */
    NAMED_YEAR('N'),
    ORDINAL_YEAR('Z'),
    /** Four figures with a case ending. */
    CASE_YEAR('C'),
    /** Four figures and an ending that makes a decade of them. */
    DECADE('K'),
    /** Day, month and year in figures. */
    FULL_DATE('D'),
    ROMAN('R'),
    MONTH('M'),
    /** A month in the genitive. */
    MONTH_OF('G'),
    /** A month with the possessive ending, which belongs to a year. */
    MONTH_ITS('P'),
    YEAR_WORD('j'),
    INFLECTED_YEAR_WORD('i'),
    /** «жылдың», «жылғы» */
    YEAR_OF('g'),
    YEARS_WORD('J'),
    MONTH_WORD('m'),
    DAY_WORD('d'),
    CENTURY_WORD('c'),
    THIS('w'),
    SINCE('s'),
    /** Says "since", and is not counted to the date. */
    ON('S'),
    UNTIL('t'),
    /** Says "by", and is not counted to the date. */
    BY('y'),
    AFTER('x'),
    BETWEEN('b'),
    /** Before a date: "since", "until", "after"; they are not counted to it. */
    FROM('f'),
    TO('T'),
    PAST('X'),
    IN('p'),
    /** Makes a length of time of what stands before it. */
    AGO('A'),
    EDGE('e'),
    AND('a'),
    BEFORE_ERA('B'),
    /** "AD" */
    ERA('E'),
    DASH('-'),
    SLASH('/'),
    COMMA(','),
    OPEN('('),
    CLOSE(')'),
    /** Anything else: no date goes over it. */
    OTHER('#');

    final char letter;

    Part(char letter) {
        this.letter = letter;
    }

    static Part named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
