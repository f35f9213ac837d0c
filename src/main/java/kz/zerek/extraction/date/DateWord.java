package kz.zerek.extraction.date;

/** What a word of a language is in a date, wherever it stands. */
record DateWord(Part part, int value, boolean from) {

    DateWord(Part part) {
        this(part, 0, false);
    }

    Atom at(int start, int end) {
        return new Atom(part, start, end, value, from);
    }
}
