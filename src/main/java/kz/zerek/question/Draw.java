package kz.zerek.question;

import java.util.Set;
import kz.zerek.language.Language;

/**
 * What is to be drawn from a bank.
 *
 * @param topics ids of topics; empty for all
 * @param kinds empty for all
 * @param readers the languages in which it is answered: what somebody who reads one of them alone could not answer is
 *     left out; empty if it does not matter
 * @param avoid subjects to ask about only if there are no others
 */
public record Draw(
        Set<String> topics,
        Set<Kind> kinds,
        int length,
        Difficulty difficulty,
        Set<Language> readers,
        Set<String> avoid) {

    public Draw {
        topics = Set.copyOf(topics);
        kinds = Set.copyOf(kinds);
        readers = Set.copyOf(readers);
        avoid = Set.copyOf(avoid);
    }
}
