package kz.zerek.extraction.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kz.zerek.extraction.Span;
import kz.zerek.language.Language;
import kz.zerek.language.LanguageGuess;
import org.jspecify.annotations.Nullable;

/** Reads a text sentence by sentence. */
public final class SentenceReader {

    private SentenceReader() {}

    /** @param language of all sentences; null to tell it of each, since documents mix */
    public static List<Sentence> of(String text, @Nullable Language language) {
        var spans = SentenceSplitter.of(text);
        var before = language != null ? language : first(text, spans);
        var sentences = new ArrayList<Sentence>();
        for (var span : spans) {
            // A sentence that could be of two languages is taken for one of that of the sentence before it.
            before = language != null ? language : LanguageGuess.of(span.of(text), before);
            sentences.add(new Sentence(span, before, Tokens.of(text, span.start(), span.end())));
        }
        return sentences;
    }

    /** That of the first sentence that can be of one language only; few Kazakh sentences have no letter of their own. */
    private static Language first(String text, List<Span> spans) {
        for (var span : spans) {
            var guess = LanguageGuess.of(span.of(text), Language.RU);
            if (guess == LanguageGuess.of(span.of(text), Language.KK)) return guess;
        }
        return Language.RU;
    }

    /** The language with the most text. */
    public static Language main(List<Sentence> sentences) {
        Map<Language, Integer> lengths = new EnumMap<>(Language.class);
        for (var sentence : sentences)
            lengths.merge(
                    sentence.language(), sentence.span().end() - sentence.span().start(), Integer::sum);
        return lengths.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(Language.KK);
    }
}
