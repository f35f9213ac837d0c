package kz.zerek.demo;

import kz.zerek.bank.Bank;

/**
 * A large bank of invented facts: dated events, acronyms with their names, and proposals, of towns and of bodies that
 * nobody has founded, in several hundred topics, with sources. The same seed and number give the same bank on any machine.
 *
 * @param facts how many, all kinds together; closed lists come on top of them
 */
public record LargeBank(long seed, int facts) {

    private static final int FACTS_A_TOPIC = 125;
    private static final int FACTS_A_PERSON = 40;
    private static final int FACTS_A_FORUM = 1_250;

    public LargeBank {
        if (facts < 1) throw new IllegalArgumentException("no facts: " + facts);
    }

    public Bank bank() {
        return addTo(Bank.EMPTY);
    }

    /**
     * A bank with these facts behind its own.
     *
     * @throws IllegalArgumentException if it has some of them
     */
    public Bank addTo(Bank base) {
        var words = Words.read();
        var draws = new Draws(seed);
        var parts = new Parts();
        parts.actors.addAll(People.of(words, Math.max(12, facts / FACTS_A_PERSON), draws.split()));
        var world = new World(words, new Texts(), parts);
        world.addForums(Math.max(2, facts / FACTS_A_FORUM), draws.split());
        int topics = Math.clamp(
                facts / FACTS_A_TOPIC, 1, words.towns().size() * words.areas().size());
        var places = draws.split().shuffled(world.places()).subList(0, topics);
        for (int i = 0; i < topics; i++) {
            // However many topics there are, all facts are told out among them.
            int from = (int) ((long) facts * i / topics);
            int to = (int) ((long) facts * (i + 1) / topics);
            new TopicFacts(world, places.get(i), draws.split()).make(to - from);
        }
        return parts.addTo(base);
    }
}
