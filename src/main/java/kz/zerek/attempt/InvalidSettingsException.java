package kz.zerek.attempt;

/** The settings are not among those offered: a length, or a topic that the bank does not have. */
public final class InvalidSettingsException extends AttemptException {

    public InvalidSettingsException() {
        super("attempt.error.settings");
    }
}
