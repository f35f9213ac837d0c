package kz.zerek.language.statement;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import kz.zerek.language.Language;

/**
 * Forms the question that asks for the date of a statement. A statement is a sentence without its full stop in which
 * {@code {date}} stands once for the date with its preposition or case; the question has {@code {when}} for the
 * question word, at the start or further on: whoever fills it in sets the capital.
 *
 * <p>No rule is certain: a statement whose question cannot be told safely (several possible verbs, a date inside a
 * clause) has none, and its author writes it.
 */
public final class QuestionForms {

    static final String DATE = "{date}";
    static final String WHEN = "{when}";

    /** A statement with one slot that is a word of its own, and no comma beside it that would close a clause. */
    private static final Pattern ASKABLE = Pattern.compile("(?:[^{}]*[^{},\\s]\\s)?\\{date}(?:\\s[^{}]+)?");

    private final SentenceOpening russianOpening = new SentenceOpening("russian-sentence-openings.txt", false);
    private final SentenceOpening englishOpening = new SentenceOpening("english-sentence-openings.txt", true);
    private final RussianQuestions russian = new RussianQuestions(russianOpening);
    private final EnglishQuestions english = new EnglishQuestions(englishOpening);

    /** The question of a statement, or empty if it must be written by hand. */
    public Optional<String> when(String statement, Language language) {
        var text = statement.strip().replaceAll("\\s+", " ");
        if (!ASKABLE.matcher(text).matches() || text.equals(DATE) || text.matches(".*[.?!…]")) return Optional.empty();
        return switch (language) {
            case KK -> Optional.of(text.replace(DATE, WHEN) + "?");
            case RU -> behindSource(text, russianOpening, russian::when);
            case EN -> behindSource(text, englishOpening, english::when);
        };
    }

    /** "According to the document, …" goes behind the question word: "When, according to the document, …?" */
    private static Optional<String> behindSource(
            String text, SentenceOpening opening, Function<String, Optional<String>> when) {
        var length = opening.sourceLength(text);
        if (length == 0) return when.apply(text);
        var source = text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1, length);
        return when.apply(text.substring(length + 1))
                .map(question -> question.replace(WHEN + " ", WHEN + ", " + source + " "));
    }
}
