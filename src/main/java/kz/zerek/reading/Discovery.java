package kz.zerek.reading;

import java.util.Map;

/**
 * What was found in a document, as it was found.
 *
 * @param rule what found it
 * @param said what the document says
 * @param suggested what the lexicon knows besides, and details that it could have, by field
 */
public record Discovery(Place place, double confidence, String rule, Draft said, Map<String, String> suggested) {

    public Discovery {
        suggested = Map.copyOf(suggested);
    }

    Discovery at(Place other) {
        return new Discovery(other, confidence, rule, said, suggested);
    }
}
