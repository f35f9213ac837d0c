package kz.zerek.attempt;

import java.util.Map;

/** What a learner asked for could not be done, and changed nothing. The message is for logs. */
public abstract sealed class AttemptException extends RuntimeException
        permits FinalResponseException,
                FinishedAttemptException,
                InvalidResponseException,
                InvalidSettingsException,
                NothingToAskException,
                StaleResponseException,
                TooManyResponsesException,
                TooManyStartsException,
                UnfinishedAttemptException,
                UnknownAttemptException {

    private final String messageKey;

    AttemptException(String messageKey) {
        super(messageKey);
        this.messageKey = messageKey;
    }

    /** The key in the bundles, {@code attempt.error.…}. */
    public String messageKey() {
        return messageKey;
    }

    /** The arguments of the message by name. */
    public Map<String, Object> arguments() {
        return Map.of();
    }
}
