package kz.zerek.question;

import java.util.Set;
import kz.zerek.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * What is to be drawn from a bank.
 *
 * @param topics ids of topics; empty for all
 * @param kinds empty for all
 * @param reader the language of whoever answers: what asks for another language alone is left out; null if
 *     it does not matter
 * @param avoid subjects to ask about only if there are no others
 */
public record Draw(
        Set<String> topics,
        Set<Kind> kinds,
        int length,
        Difficulty difficulty,
        @Nullable Language reader,
        Set<String> avoid) {

    public Draw {
        topics = Set.copyOf(topics);
        kinds = Set.copyOf(kinds);
        avoid = Set.copyOf(avoid);
    }
}
