package kz.zerek.language.kazakh;

/** Kazakh vowel harmony: which of its two shapes a suffix takes. */
enum Harmony {
    BACK,
    FRONT;

    /** А, the open vowel of suffixes. */
    char open() {
        return this == BACK ? 'а' : 'е';
    }

    /** І, the close vowel of suffixes. */
    char close() {
        return this == BACK ? 'ы' : 'і';
    }
}
