package kz.zerek.question;

import java.util.Set;

/**
 * What is to be drawn from a bank.
 *
 * @param topics ids of topics; empty for all
 * @param kinds empty for all
 * @param avoid subjects to ask about only if there are no others
 */
public record Draw(Set<String> topics, Set<Kind> kinds, int length, Difficulty difficulty, Set<String> avoid) {

    public Draw {
        topics = Set.copyOf(topics);
        kinds = Set.copyOf(kinds);
        avoid = Set.copyOf(avoid);
    }
}
