package kz.zerek.extraction;

/**
 * A date in a text.
 *
 * @param span with the words after it that tell its relation; those before it (in, since) and brackets are not of it
 * @param surface what stands there
 * @param value EDTF level 1: {@code 1992-03-02}, {@code 1941/1945}, {@code 199X}, {@code 19XX} for a century, and without
 *     a year {@code XXXX-03-02}
 * @param event its clause without the date, to be asked about; empty in an endless sentence
 * @param rule how it is written: a line of {@code dates-*.txt}
 */
public record DateFind(
        Span span,
        String surface,
        String value,
        DateRelation relation,
        String event,
        Span sentence,
        String rule,
        double confidence)
        implements Find {}
