package kz.zerek.question;

import java.util.List;
import kz.zerek.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * A question in one language, ready to be shown.
 *
 * @param stem the question
 * @param passage a text that the stem speaks of (a sentence with a gap, two events), or null
 * @param passageLanguage the language of the passage: that of the source for a gap
 * @param texts the text of each option or item, in the order of the task; for a matching, left then right
 * @param textLanguage the language of the texts and of the answer: for a gap that of the source, for an acronym in
 *     another language that one
 * @param answer the right answer as text
 * @param explanation a full sentence that states the right answer
 */
public record Rendered(
        Language language,
        String stem,
        @Nullable String passage,
        Language passageLanguage,
        List<String> texts,
        Language textLanguage,
        String answer,
        String explanation) {

    public Rendered {
        texts = List.copyOf(texts);
    }
}
