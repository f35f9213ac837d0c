package kz.zerek.language;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Forms the question that asks for the date of a statement. A statement is a sentence without its full stop in which
 * {@code {date}} stands once for the date with its preposition or case; the question has {@code {when}} for the
 * question word, which is in lower case wherever it stands.
 *
 * <p>No rule is certain: a statement whose question cannot be told safely (several possible verbs, a date inside a
 * clause) has none, and its author writes it.
 */
public final class QuestionForms {

    static final String DATE = "{date}";
    static final String WHEN = "{when}";

    /** A statement with one slot that is a word of its own, and no comma beside it that would close a clause. */
    private static final Pattern ASKABLE = Pattern.compile("(?:[^{}]*[^{},\\s]\\s)?\\{date}(?:\\s[^{}]+)?");

    private final RussianQuestions russian = new RussianQuestions();
    private final EnglishQuestions english = new EnglishQuestions();

    /** The question of a statement, or empty if it must be written by hand. */
    public Optional<String> when(String statement, Language language) {
        var text = statement.strip().replaceAll("\\s+", " ");
        if (!ASKABLE.matcher(text).matches() || text.matches(".*[.?!…]")) return Optional.empty();
        return switch (language) {
            case KK -> Optional.of(text.replace(DATE, WHEN) + "?");
            case RU -> russian.when(text);
            case EN -> english.when(text);
        };
    }
}
