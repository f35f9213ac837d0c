package kz.zerek.extraction.proposal;

/** Tokens of a sentence, the first and the one after the last; empty ranges are none. */
record Range(int from, int to) {

    boolean isEmpty() {
        return from >= to;
    }

    boolean holds(int token) {
        return from <= token && token < to;
    }
}
