package kz.zerek.exam;

import java.util.Map;

/** What a teacher should know of a form or a blueprint, though it can be used. */
public sealed interface Warning {

    /** The key in the bundles, {@code exam.warning.…}. */
    String messageKey();

    /** The arguments of the message by name. */
    Map<String, Object> arguments();

    /**
     * The bank does not give as many questions as a part is to have.
     *
     * @param asked how many are to be drawn, without those that are fixed
     * @param given how many there are
     */
    record Shortage(int part, int asked, int given) implements Warning {
        @Override
        public String messageKey() {
            return "exam.warning.shortage";
        }

        @Override
        public Map<String, Object> arguments() {
            return Map.of("part", part, "asked", asked, "given", given);
        }
    }

    /** The bank has no topic any more that a part is to be about. */
    record UnknownTopic(int part, String topic) implements Warning {
        @Override
        public String messageKey() {
            return "exam.warning.unknown-topic";
        }

        @Override
        public Map<String, Object> arguments() {
            return Map.of("part", part, "topic", topic);
        }
    }

    /** Questions that were fixed or pinned are left out: the bank has no longer what they are about. */
    record Lost(int part, int count) implements Warning {
        @Override
        public String messageKey() {
            return "exam.warning.lost";
        }

        @Override
        public Map<String, Object> arguments() {
            return Map.of("part", part, "count", count);
        }
    }

    /**
     * Two questions that were chosen by hand ask about the same, or one gives the other away.
     *
     * @param position from 1, the lower of the two
     */
    record Conflict(int position, int other) implements Warning {
        @Override
        public String messageKey() {
            return "exam.warning.conflict";
        }

        @Override
        public Map<String, Object> arguments() {
            return Map.of("position", position, "other", other);
        }
    }

    /** A question that was chosen by hand needs a language that some takers need not know. */
    record NotForAll(int position) implements Warning {
        @Override
        public String messageKey() {
            return "exam.warning.not-for-all";
        }

        @Override
        public Map<String, Object> arguments() {
            return Map.of("position", position);
        }
    }

    /**
     * The bank is too small for variants of a part that have little in common.
     *
     * @param available how many questions one form could have at most
     * @param needed how many there should be
     */
    record TooFewForVariants(int part, int asked, int available, int needed) implements Warning {
        @Override
        public String messageKey() {
            return "exam.warning.too-few-for-variants";
        }

        @Override
        public Map<String, Object> arguments() {
            return Map.of("part", part, "asked", asked, "available", available, "needed", needed);
        }
    }

    /** @param percent how much two variants have in common on average */
    record TooMuchInCommon(int percent, int most) implements Warning {
        @Override
        public String messageKey() {
            return "exam.warning.too-much-in-common";
        }

        @Override
        public Map<String, Object> arguments() {
            return Map.of("percent", percent, "most", most);
        }
    }

    /**
     * Nearly all takers are asked about one and the same thing.
     *
     * @param subject the id of the fact or set
     * @param percent of how many variants
     */
    record TooExposed(String subject, int percent, int most) implements Warning {
        @Override
        public String messageKey() {
            return "exam.warning.too-exposed";
        }

        @Override
        public Map<String, Object> arguments() {
            return Map.of("percent", percent, "most", most);
        }
    }
}
