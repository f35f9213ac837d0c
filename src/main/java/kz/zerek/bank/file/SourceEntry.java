package kz.zerek.bank.file;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import kz.zerek.bank.Citation;
import kz.zerek.bank.Citation.Quote;
import kz.zerek.bank.Citation.Span;
import org.jspecify.annotations.Nullable;

/**
 * A source as written: a document, and where its text is held, what it says.
 *
 * @param at where the sentence starts in the document, in UTF-16 units
 * @param answer the words of the sentence that prove the fact
 */
@WholeQuote
record SourceEntry(
        @NotNull @Slug String document,
        @Nullable @PositiveOrZero Integer at,
        @Nullable String sentence,
        @Nullable String answer,
        List<@NotNull @Valid GapEntry> gaps) {

    Citation toCitation() {
        return new Citation(document, sentence == null ? null : toQuote(sentence));
    }

    private Quote toQuote(String sentence) {
        int start = sentence.indexOf(answer);
        return new Quote(
                sentence,
                at,
                new Span(start, start + answer.length()),
                gaps.stream().map(gap -> gap.toGap(sentence)).toList());
    }
}
