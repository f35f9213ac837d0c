package kz.zerek.bank;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a fact rests on.
 *
 * @param document the id of a {@link Document}
 * @param quote the sentence that says so, or null where the document's text is not held
 */
public record Citation(String document, @Nullable Quote quote) {

    /**
     * A sentence of a document.
     *
     * @param start where it starts in the document's text, in UTF-16 units
     * @param answer what of it proves the fact
     * @param gaps what of it can be blanked and asked for
     */
    public record Quote(String sentence, int start, Span answer, List<Gap> gaps) {

        public Quote {
            gaps = List.copyOf(gaps);
        }
    }

    /** A part of a sentence, in UTF-16 units from the sentence's start; {@code end} is exclusive. */
    public record Span(int start, int end) {

        public String of(String sentence) {
            return sentence.substring(start, end);
        }
    }

    /**
     * A part of the sentence that can be blanked, because the engine can write other values in the very same form.
     *
     * @param of what is blanked: {@code date}, {@code short}, or the id of one of the fact's details
     * @param form how the value is written there, e.g. {@code ablative} for a date, {@code words} for a spelled number
     */
    public record Gap(Span span, String of, String form) {}
}
