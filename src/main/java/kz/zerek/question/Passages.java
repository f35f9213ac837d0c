package kz.zerek.question;

import java.util.Objects;
import kz.zerek.bank.Bank;
import kz.zerek.bank.Citation.Gap;
import kz.zerek.bank.Citation.Quote;
import kz.zerek.bank.Citation.Span;
import kz.zerek.language.Language;
import kz.zerek.language.Sentences;
import kz.zerek.language.date.DateWords;
import kz.zerek.language.number.Numbers;

/** The sentences of sources, with a part blanked, and what could stand in the blank. */
final class Passages {

    static final String BLANK = "______";

    /** A longer sentence is cut to the part that proves the fact: a list of many would give other answers away. */
    private static final int LONGEST_SENTENCE = 300;

    private Passages() {}

    static Gap gap(Bank bank, Ref.GapOf ref) {
        return quote(bank, ref).gaps().get(ref.number());
    }

    private static Quote quote(Bank bank, Ref.GapOf ref) {
        return Objects.requireNonNull(bank.fact(ref.fact()).source().quote());
    }

    static Language language(Bank bank, Ref.GapOf ref) {
        return bank.document(bank.fact(ref.fact()).source().document()).language();
    }

    static String blanked(Bank bank, Ref.GapOf ref) {
        return blanked(quote(bank, ref), gap(bank, ref).span(), language(bank, ref));
    }

    static String blanked(Quote quote, Span gap, Language language) {
        var sentence = sentence(quote.sentence(), gap, language);
        boolean whole = sentence.end() - sentence.start() <= LONGEST_SENTENCE;
        int start = whole ? sentence.start() : Math.min(quote.answer().start(), gap.start());
        int end = whole ? sentence.end() : Math.max(quote.answer().end(), gap.end());
        return (start > sentence.start() ? "… " : "")
                + quote.sentence().substring(start, gap.start())
                + BLANK
                + quote.sentence().substring(gap.end(), end)
                + (end < sentence.end() ? " …" : "");
    }

    /**
     * The one sentence that holds a part of a quotation, which may be of several, each a date or number of the same fact.
     * Of a part that goes on into the next it is all that it touches.
     */
    static Span sentence(String quote, Span part, Language language) {
        return new Span(Sentences.start(quote, part.start(), language), Sentences.end(quote, part.end() - 1, language));
    }

    /** A value as the sentence writes it. */
    static String inGap(Bank bank, Ref.GapOf ref, Ref value, Phrases phrases) {
        var form = gap(bank, ref).form();
        return switch (value) {
            case Ref.Date date -> DateWords.written(date.date(), language(bank, ref), form);
            case Ref.Value number
            when form.equals("words") -> Numbers.inWords(number.number().longValueExact(), language(bank, ref));
            case Ref.Value number -> Numbers.inFigures(number.number(), language(bank, ref));
            default -> phrases.text(value);
        };
    }
}
