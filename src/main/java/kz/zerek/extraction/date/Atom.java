package kz.zerek.extraction.date;

/**
 * A piece of a text as a date may need it.
 *
 * @param value a number, a month from 1, a full date as yyyymmdd; 0 if it is none
 * @param from whether its case says "from"
 */
record Atom(Part part, int start, int end, int value, boolean from) {

    Atom(Part part, int start, int end) {
        this(part, start, end, 0, false);
    }
}
