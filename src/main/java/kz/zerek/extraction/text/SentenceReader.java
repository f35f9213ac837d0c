package kz.zerek.extraction.text;

import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import kz.zerek.extraction.Span;
import kz.zerek.language.Language;
import kz.zerek.language.LanguageGuess;
import org.jspecify.annotations.Nullable;

/** Reads a text sentence by sentence, each taken apart only when it is its turn: tokens take far more room than text. */
public final class SentenceReader implements Iterator<Sentence> {

    private final String text;
    private final @Nullable Language language;
    private final Iterator<Span> spans;
    private final Map<Language, Integer> lengths = new EnumMap<>(Language.class);
    private Language last;

    /** @param language of all sentences; null to tell it of each, since documents mix */
    public SentenceReader(String text, @Nullable Language language) {
        this.text = text;
        this.language = language;
        var all = SentenceSplitter.of(text);
        spans = all.iterator();
        last = language != null ? language : first(text, all);
    }

    /** That of the first sentence that can be of one language only; few Kazakh sentences have no letter of their own. */
    private static Language first(String text, List<Span> spans) {
        for (var span : spans) {
            var guess = LanguageGuess.of(span.of(text), Language.RU);
            if (guess == LanguageGuess.of(span.of(text), Language.KK)) return guess;
        }
        return Language.RU;
    }

    @Override
    public boolean hasNext() {
        return spans.hasNext();
    }

    @Override
    public Sentence next() {
        var span = spans.next();
        // A sentence that could be of two languages is taken for one of that of the sentence before it.
        if (language == null) last = LanguageGuess.of(span.of(text), last);
        lengths.merge(last, span.end() - span.start(), Integer::sum);
        return new Sentence(span, last, Tokens.of(text, span.start(), span.end()));
    }

    /** The language with the most text among the sentences read so far. */
    public Language main() {
        return lengths.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(last);
    }
}
