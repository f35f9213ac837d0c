package kz.zerek.bank.file;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import kz.zerek.bank.Citation.Gap;
import kz.zerek.bank.Citation.Span;
import org.jspecify.annotations.Nullable;

/**
 * What can be blanked, as written.
 *
 * @param nth which of several occurrences in the sentence, from 1; needed only if there are several
 */
record GapEntry(
        @NotBlank String text,
        @NotNull @Slug String of,
        @NotBlank String form,
        @Nullable @Positive Integer nth) {

    Gap toGap(String sentence) {
        int start = Occurrences.of(text, sentence).get(nth == null ? 0 : nth - 1);
        return new Gap(new Span(start, start + text.length()), of, form);
    }
}
