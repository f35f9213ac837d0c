package kz.zerek.attempt;

import java.util.Map;
import kz.zerek.language.message.RefusedException;

/** What a learner asked for could not be done, and changed nothing. */
public abstract sealed class AttemptException extends RefusedException
        permits FinalResponseException,
                FinishedAttemptException,
                InvalidResponseException,
                InvalidSettingsException,
                NothingToAskException,
                StaleResponseException,
                TooManyResponsesException,
                TooManyStartsException,
                UnfinishedAttemptException,
                UnknownAttemptException,
                UnknownTakerException {

    AttemptException(String messageKey) {
        this(messageKey, Map.of());
    }

    AttemptException(String messageKey, Map<String, Object> arguments) {
        super(messageKey, arguments);
    }
}
